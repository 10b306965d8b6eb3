const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that end a noun phrase: closed classes, which hold few and known words. */
export const boundaryWords: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those my your his her its our their whose some any no every each both either neither all
  i you he she it we they me him us them who whom which what there here himself herself itself themselves
  aboard about above across after against along alongside amid among amongst around as at atop away back before behind below
  beneath beside besides between beyond but by despite down during except for forward from home in inside into like minus near nearby of off on
  onto opposite out outside over past per plus since than through throughout till to together too toward towards under underneath until unlike up upon
  versus via vs with within without worth apart
  and or nor so yet if because while when where whereas whether why how once unless although though lest
  am is are was were be been being has have had having do does did done doing will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't cannot couldn't mustn't
  not never also just only even still already ever again now then later earlier ago soon today yesterday tomorrow tonight
  almost very quite rather perhaps maybe however meanwhile instead therefore thus otherwise else alone overall apiece altogether
  according due including excluding involving regarding following concerning such
  monday tuesday wednesday thursday friday saturday sunday
  january february april june july august september october november december
  yesterday's today's`),
);

/** Past forms and other verbs that follow a noun in news and do not end in -ed; a noun phrase stops before them. */
export const verbForms: ReadonlySet<string> = new Set(
  list(`
  said says say told tells saw seen took taken takes take went gone goes go came come comes got get gets gotten gave given gives give
  made make makes won win lost lose loses met meet meets held hold holds began begun begin begins fell fallen falls rose risen rises rise
  hit hits left leave leaves kept keep keeps found find finds became become becomes brought bring brings built build bought buy
  caught catch chose chosen cut drew drawn drove driven drive ate fought fight flew flown fly forgot froze grew grown grow hid hidden knew known know
  led laid lay lie lies lent let lit meant paid pay pays put puts quit ran run runs sank sunk sang sat sent send sends set shook
  shot shut slept spent spoke spoken speak spread stole stood stand stands struck swam swore taught thought threw thrown
  understood woke wore worn wrote written broke sold felt heard dealt bore bled blew burst clung crept dug fed fled flung rode sought spun stuck swept swung tore wept withdrew seem seems appear appears remain remains continue need needs want wants die dies
  injuring killing leaving making taking getting going coming saying showing giving being having wearing carrying holding living
  working trying running fleeing facing seeking waiting travelling traveling staying playing using looking serving attending
  dating ranging reaching rising falling beginning starting ending measuring weighing worth
  per aged`),
);

/** Irregular participles that stand before a noun as well: `thousands of fallen soldiers`. */
export const attributiveParticiples: ReadonlySet<string> = new Set(
  list(
    'fallen stolen broken frozen hidden known lost written drawn driven living working running leaving beginning left-wing right-wing taken sunken swollen chosen spoken',
  ),
);

/** Participles and adjectives that newsrooms count as people: `12 dead`, `five hurt`. */
export const countedStates: ReadonlySet<string> = new Set(
  list(
    'dead killed injured wounded hurt missing arrested detained displaced hospitalized hospitalised homeless others captured fatalities casualties infected',
  ),
);

/** What may stand between a number and its noun without narrowing it. */
export const fillers: ReadonlySet<string> = new Set(list('or so such more further additional extra'));

/** Plural nouns without a plural ending, beside the irregular ones that `pluralize` knows. */
export const collectiveNouns: ReadonlySet<string> = new Set(
  list(
    'people police troops personnel crew staff cattle apparatus aircraft spacecraft fish sheep deer series species offspring youth dead women men children feet teeth percent',
  ),
);

/** Adjectives and adverbs in -s that are no plural nouns. */
export const notPlural: ReadonlySet<string> = new Set(
  list(
    'various serious previous famous dangerous religious numerous consecutive continuous precious anonymous suspicious indigenous simultaneous less plus us overseas news across always perhaps business previous-ly homeless helpless ruthless harmless reckless windowless wireless',
  ),
);

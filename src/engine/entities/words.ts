const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles, ranks and offices that stand before a name and are no part of it. */
export const roles = words(`
  president vice prime minister secretary chancellor premier king queen prince princess emperor sultan emir pope bishop archbishop
  cardinal reverend rev rabbi imam sheikh shaikh ayatollah mullah mr mrs ms miss dr prof professor sir lord lady dame gen general col
  colonel maj major capt captain lt lieutenant sgt sergeant cpl corporal admiral adm commander marshal brigadier senator sen rep
  representative congressman congresswoman governor gov mayor judge justice attorney ambassador envoy spokesman spokeswoman
  spokesperson chief director chairman chairwoman chairperson chair ceo cfo coo coach officer detective sheriff inspector
  superintendent deputy aide adviser advisor negotiator correspondent analyst lawyer leader head speaker commissioner undersecretary
  former acting ex special foreign defense defence interior finance culture economy health education justice energy trade transport
  senior junior representative delegate councillor councilman mp author actor actress singer director historian
`);

/** A title that nearly always has a person's name after it. */
export const honorifics = words(
  'mr mrs ms miss dr prof professor sir lord lady dame gen col maj capt lt sgt cpl rev sen rep gov sheikh shaikh ayatollah',
);

/** The last word of an organization's name. */
export const organizationHeads = words(`
  ministry department agency bureau office commission committee council court union league party front movement army navy police guard
  guards corps force forces marines parliament congress senate assembly government administration authority association federation
  confederation organization organisation foundation institute institution university college school academy society club fund bank
  group company corporation corp inc ltd llc plc gmbh co ag sa nv bv holdings partners industries systems technologies airlines airways
  motors pharmaceuticals media press news times post journal tribune herald gazette telegraph agency network radio television tv
  coalition alliance brigade battalion regiment division squadron fleet service services command team fc united orchestra church
  delegation mission embassy consulate center centre laboratory laboratories observatory trust board chamber syndicate cartel
`);

/** The first word of an organization's name when "of" or "for" follows. */
export const organizationOpeners = words(`
  ministry department bank university institute association organization organisation council court house board bureau office college
  school academy federation league society church chamber committee commission union central federal national international
`);

/** The last word of a place's or facility's name. */
export const placeHeads = words(`
  street avenue road boulevard square lane drive highway bridge tunnel tower palace castle fort airport airfield port harbor harbour
  station stadium arena hall museum hospital hotel prison jail camp park garden gardens zoo cathedral mosque temple synagogue
  monastery basilica chapel plaza mall market river lake sea ocean bay gulf strait canal island islands peninsula mountain mountains mount
  hill hills valley desert forest beach coast cape county province region district oblast republic state city town village
  territory territories raion governorate prefecture dam reservoir plant reactor refinery mine base barracks
`);

/** The first word of a place's name. */
export const placeOpeners = words(
  'mount mt lake cape fort port saint st san santa gulf strait isle río rio north south east west northern southern eastern western new',
);

/** "Operation …", "Battle of …": the words that make a name of an event, before and after. */
export const eventOpeners = words('operation battle siege hurricane typhoon cyclone treaty');
export const eventHeads = words(
  'summit conference war games olympics championship championships festival massacre earthquake accords cup',
);

/** Written with a capital, but no name of what is marked here. */
export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan
  am pm gmt utc est edt pst i ok tv god internet covid
`);

/** Who holds a faith is no person with a name, however written. */
export const believers = words(`
  muslim muslims christian christians jew jews jewish catholic catholics protestant protestants hindu hindus sikh sikhs buddhist buddhists
  sunni sunnis shia shiite shiites mormon mormons orthodox evangelical evangelicals anglican anglicans lutheran lutherans baptist baptists
`);

/** Words of lower case that stand inside a person's name. */
export const particles = words(
  'de la le du del della di da dos das von van der den ter bin ibn bint al el ul abu ben zu af av y',
);

/** What people do whose name stands before it. */
export const speech = words(`
  said says told added noted stated warned insisted argued claimed confirmed denied announced replied wrote tweeted explained
  suggested declared urged called accused refused acknowledged admitted agreed
`);

/** The legal form at the end of a company's name. */
export const companyForms = words('inc ltd llc plc gmbh co corp corporation company ag sa nv bv limited incorporated');

/** What follows a surname and is not one. */
export const generations = words('jr sr ii iii iv');

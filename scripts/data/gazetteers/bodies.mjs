// Bodies that are known by name all over the world, told by that name alone: of each, its names. Written for this project from
// what is common knowledge; names that are ordinary words, first names or places are left out, for these the sentence decides.

const lines = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.split('; '))
    .map((names) => names.split(' = '));

/** Police, secret services and other offices of states. */
export const agencies = lines(`
  FBI = Federal Bureau of Investigation; CIA = Central Intelligence Agency; NSA = National Security Agency; DEA = Drug Enforcement Administration
  CISA = Cybersecurity and Infrastructure Security Agency; FEMA = Federal Emergency Management Agency; NASA; NOAA; FAA = Federal Aviation Administration
  FDA = Food and Drug Administration; EPA = Environmental Protection Agency; Federal Reserve; Securities and Exchange Commission
  Centers for Disease Control and Prevention = CDC; National Institutes of Health = NIH; National Transportation Safety Board = NTSB
  Federal Communications Commission = FCC; Federal Trade Commission = FTC; Department of Homeland Security; Department of Justice; Department of Defense
  Department of State; Department of Energy; Department of Commerce; Department of the Treasury; U.S. Treasury; U.S. Congress; US Congress; U.S. Senate
  U.S. Supreme Court; U.S. Geological Survey = USGS; U.S. Coast Guard; U.S. Navy; US Navy; U.S. Army; US Army; U.S. Air Force; U.S. Marine Corps; National Guard
  Secret Service; Internal Revenue Service; Library of Congress; Smithsonian Institution; National Science Foundation; Census Bureau
  House of Commons; House of Lords; House of Representatives; Scotland Yard; Metropolitan Police; MI5; MI6; GCHQ; NHS = National Health Service; Home Office
  Foreign Office; Bank of England; Royal Navy; Royal Air Force; Royal Society; Royal Canadian Mounted Police; National Cyber Security Centre
  Bundesbank; Bundesrat; Bundeskriminalamt; Bundesnachrichtendienst; Bundeswehr; Luftwaffe; Wehrmacht; Gestapo; Stasi; KGB; FSB; GRU; SVR; Roscosmos; Rosatom
  Roskomnadzor; State Duma; Red Army; Politburo; Comintern; Mossad; Shin Bet; IDF = Israel Defense Forces; Knesset; Verkhovna Rada; Sejm; Riksdag; Storting
  Folketing; Lok Sabha; Rajya Sabha; Majlis; Oireachtas; Seimas; Saeima; Riigikogu; Carabinieri; Guardia Civil; Gendarmerie; Europol; Eurojust; Eurostat
  Bank of Japan; Bank of Canada; Reserve Bank of India; Reserve Bank of Australia; People's Bank of China; Swiss National Bank; Asian Development Bank
  African Development Bank; Inter-American Development Bank; European Investment Bank; Islamic Development Bank; People's Liberation Army; Kuomintang
  Communist Party of China = Chinese Communist Party; Islamic Revolutionary Guard Corps = IRGC; Revolutionary Guards; ISI = Inter-Services Intelligence
  European Space Agency; CERN; European Medicines Agency; European Court of Auditors; Holy See; Roman Curia; CERT-UA; ENISA; INTERPOL
`);

/** Movements, armed groups and parties. */
export const movements = lines(`
  Hezbollah = Hizbollah = Hizbullah; Hamas; Fatah; Islamic Jihad; Islamic State = ISIS = ISIL = Daesh; Al-Qaeda = Al Qaeda = al-Qaida; Taliban; Boko Haram
  al-Shabaab = al Shabaab; Houthis; PLO = Palestine Liberation Organization; Palestinian Authority; PKK = Kurdistan Workers' Party; YPG; FARC; ELN
  Irish Republican Army; Sinn Féin; LTTE = Liberation Tigers of Tamil Eelam; Muslim Brotherhood; Jemaah Islamiyah; Abu Sayyaf; Lashkar-e-Taiba
  Wagner Group; Ku Klux Klan; African National Congress = ANC; Likud; Bharatiya Janata Party = BJP; Indian National Congress; Republican Party; Democratic Party
  Labour Party; Conservative Party; Liberal Democrats; Scottish National Party; UKIP; Communist Party; Socialist Party; Christian Democratic Union = CDU
  SPD; AfD = Alternative for Germany; Fidesz; Syriza; Podemos; Swedish Democrats; National Rally; United Russia; ZANU-PF; Khmer Rouge; Viet Cong
  Lazarus Group; Fancy Bear; Cozy Bear; Charming Kitten; MuddyWater; OilRig; Kimsuky; Sandworm; Equation Group; Evil Corp; Wizard Spider; Scattered Spider
  Volt Typhoon; Salt Typhoon; Hacking Team; NSO Group; Gamma Group; Shadow Brokers; Dark Caracal
`);

/** Charities, churches, leagues and societies. */
export const societies = lines(`
  Amnesty International; Human Rights Watch; Greenpeace; Oxfam; Médecins Sans Frontières = Doctors Without Borders = MSF; Save the Children; Transparency International
  Reporters Without Borders; World Wildlife Fund = WWF; Bill & Melinda Gates Foundation; Ford Foundation; Rockefeller Foundation; Open Society Foundations; Wikimedia Foundation
  Mozilla Foundation; Apache Software Foundation; Free Software Foundation; Linux Foundation; Electronic Frontier Foundation; Citizen Lab; Bellingcat
  Church of England; Church of Scotland; Church of Scientology; Catholic Church; Roman Catholic Church; Russian Orthodox Church; Society of Jesus; Salvation Army
  FIFA; UEFA; IOC = International Olympic Committee; CONCACAF; CONMEBOL; World Anti-Doping Agency = WADA; IAAF; NBA; NFL; NHL; MLB; NCAA; FIA; ICANN; IEEE
  Premier League; Bundesliga; La Liga; Serie A; Major League Baseball; National Football League; National Hockey League; National Basketball Association
  Royal Academy; French Academy; Academy of Sciences; National Geographic Society; Rand Corporation; Brookings Institution; Chatham House; Carnegie Endowment
  Council on Foreign Relations; International Crisis Group; AFL-CIO; American Red Cross; British Red Cross; International Energy Agency; World Economic Forum
  Harvard; Oxford University; Cambridge University; Harvard University; Yale University; Princeton University; Stanford University; Columbia University; Cornell University
  Massachusetts Institute of Technology = MIT; Caltech = California Institute of Technology; UCLA; London School of Economics; Imperial College London; ETH Zurich; Sorbonne
  Trinity College; King's College London; Royal College of Music; Juilliard School; Max Planck Society; Academia Sinica; Natural History Museum
`);

/** Firms whose names are nothing else. */
export const firms = lines(`
  Kaspersky = Kaspersky Lab; Symantec; McAfee; ESET; Sophos; Bitdefender; Trend Micro; Check Point; FireEye; Mandiant; CrowdStrike; Palo Alto Networks; Unit 42; Cisco Talos
  Proofpoint; F-Secure; Avast; Malwarebytes; Zimperium; Zscaler; Fortinet; Rapid7; Tenable; Qualys; SentinelOne; Recorded Future; Secureworks; Dragos; Group-IB
  Positive Technologies; Doctor Web; Trustwave; Imperva; Akamai; Cloudflare; Okta; Splunk; Volexity; Cybereason; Cylance; Carbon Black; HackerOne; Bugcrowd; Intezer
  Qihoo 360; AhnLab; Chainalysis; Red Canary; Netskope; Sucuri; Intel 471; Netscout; Juniper Networks; Cellebrite; VirusTotal; Verisign; GoDaddy; Namecheap
  DigitalOcean; OVH; Hetzner; Rackspace; GitHub; GitLab; Atlassian; Salesforce; Netflix; Spotify; Airbnb; Uber; Tesla Motors; SpaceX; OpenAI; Nvidia; Qualcomm; Ericsson
  Samsung Electronics; LG Electronics; Foxconn; TSMC; Huawei; Xiaomi; Alibaba; Tencent; Baidu; ByteDance; SoftBank; Rakuten; Infosys; Wipro; Tata Group; Reliance Industries
  Deutsche Bank; Commerzbank; Credit Suisse; UBS; BNP Paribas; Société Générale; Crédit Agricole; Banco Santander; BBVA; UniCredit; Intesa Sanpaolo; HSBC; Barclays
  Lloyds Banking Group; Royal Bank of Scotland; Standard Chartered; Goldman Sachs; Morgan Stanley; JPMorgan = JPMorgan Chase; Citigroup; Bank of America; Wells Fargo; Merrill Lynch
  Lehman Brothers; BlackRock; Berkshire Hathaway; Moody's; Standard & Poor's; Deloitte; PricewaterhouseCoopers; KPMG; Ernst & Young; McKinsey; Accenture; Nasdaq; Euronext
  Gazprom; Rosneft; Lukoil; Sberbank; Aeroflot; Yandex; Saudi Aramco; Aramco; Petrobras; Pemex; PetroChina; Sinopec; ExxonMobil; Chevron Corporation; TotalEnergies; Equinor
  Statoil; Royal Dutch Shell; British Petroleum; Rio Tinto; BHP; Glencore; ArcelorMittal; ThyssenKrupp; Siemens; BASF; Bayer AG; Novartis; Pfizer; Moderna; AstraZeneca
  GlaxoSmithKline; Sanofi; Merck; Nestlé; Unilever; Danone; Heineken; Carlsberg; Volkswagen; Daimler; BMW; Peugeot; Renault; Toyota; Nissan; Mitsubishi; Hyundai; Volvo; Scania; Saab AB
  Airbus; Boeing; Lockheed Martin; Northrop Grumman; Raytheon; General Dynamics; BAE Systems; Rolls-Royce; McDonnell Douglas; Embraer; Bombardier; Antonov; Tupolev; Lufthansa
  Air France; Air France-KLM; KLM; British Airways; Ryanair; EasyJet; Qantas; Qatar Airways; Etihad; Emirates Airline; Turkish Airlines; Ethiopian Airlines; Pan Am; Maersk; Deutsche Bahn
  Deutsche Telekom; Vodafone; Telefónica; Telecom Italia; AT&T; Verizon; Sprint Nextel; T-Mobile; Safaricom; MTN Group; General Motors; General Electric; Ford Motor Company; Chrysler
  Goodyear; Michelin; Caterpillar Inc; Kodak; Xerox; Hewlett-Packard; Texas Instruments; Sun Microsystems; Bell Labs; Warner Bros; Paramount Pictures; Universal Pictures; Columbia Pictures
  Metro-Goldwyn-Mayer = MGM; 20th Century Fox; Walt Disney Company; Pixar; DreamWorks; Sony Music; Warner Music Group; Universal Music Group; Columbia Records; Atlantic Records; EMI
  Nintendo; Ubisoft; Electronic Arts; Random House; Penguin Books; HarperCollins; Simon & Schuster; Oxford University Press; Cambridge University Press; Springer-Verlag; Elsevier
`);

/** Clubs that are not called by a place alone. */
export const clubs = lines(`
  Manchester United; Manchester City; Arsenal F.C.; Tottenham Hotspur; Aston Villa; Newcastle United; West Ham United; Leeds United; Sheffield Wednesday; Nottingham Forest
  Real Madrid; Atlético Madrid; Real Sociedad; Real Betis; FC Barcelona; Athletic Bilbao; Juventus; Inter Milan; AC Milan; Bayern Munich; Borussia Dortmund; Schalke 04; Bayer Leverkusen
  Werder Bremen; Hamburger SV; Paris Saint-Germain; Olympique Lyonnais; Olympique Marseille; Ajax Amsterdam; PSV Eindhoven; Feyenoord; FC Porto; Benfica; Sporting CP; Galatasaray
  Fenerbahçe; Beşiktaş; Olympiacos; Panathinaikos; Dynamo Kyiv; Shakhtar Donetsk; Spartak Moscow; CSKA Moscow; Red Star Belgrade; Boca Juniors; Flamengo
  Celtic F.C.; Rangers F.C.; Hull Kingston Rovers; Wigan Warriors; New York Yankees; Boston Red Sox; Los Angeles Lakers; Chicago Bulls; Dallas Cowboys; Green Bay Packers
`);

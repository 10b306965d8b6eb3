// Short lists of our own, each complete by an outside criterion. Everything longer comes from packages (see build.mjs).

/**
 * Short and former English names that ISO 3166 itself does not carry: the U.S. State Department's and the U.N.'s own short
 * forms, and the names of states renamed since 1945.
 */
export const countryNames = {
  BA: ['Bosnia'], BN: ['Brunei'], CD: ['DRC', 'DR Congo', 'Zaire'], CI: ['Ivory Coast'], CV: ['Cabo Verde'],
  CZ: ['Czech Republic', 'Czechia'], FK: ['Falkland Islands', 'Falklands'], FM: ['Micronesia'], GB: ['Britain', 'U.K.'],
  IR: ['Islamic Republic of Iran'], KP: ['DPRK', "Democratic People's Republic of Korea"], KR: ['ROK'], LA: ['Laos'],
  LK: ['Ceylon'], MD: ['Moldova', 'Republic of Moldova'], MK: ['Macedonia'], MM: ['Burma'], MO: ['Macau'],
  NL: ['Holland'], PS: ['Palestine'], RU: ['Russia'], SY: ['Syria'], SZ: ['Swaziland'], TL: ['East Timor'],
  TW: ['Republic of China'], TZ: ['Tanzania'], US: ['America'], VA: ['Vatican', 'Vatican City', 'Holy See'], VN: ['Viet Nam'],
  AE: ['U.A.E.', 'Emirates'], TR: ['Turkiye', 'Republic of Turkey'], BF: ['Upper Volta'], BJ: ['Dahomey'], KH: ['Kampuchea'],
  ZW: ['Rhodesia'], BY: ['Belorussia', 'Byelorussia'], CN: ['PRC'], SA: ['KSA'], ZA: ['RSA'], KG: ['Kirghizia'],
};

/**
 * Capitals and cities over a million inhabitants whose English name changed or is written in two transliterations
 * (GeoNames' main name first).
 */
export const cityNames = [
  ['Kyiv', 'Kiev', 'Kyyiv'], ['Kharkiv', 'Kharkov'], ['Odessa', 'Odesa'], ['Dnipro', 'Dnepropetrovsk', 'Dnipropetrovsk'],
  ['Lviv', 'Lvov'], ['Zaporizhzhya', 'Zaporizhzhia', 'Zaporozhye', 'Zaporizhia'], ['Mykolayiv', 'Mykolaiv', 'Nikolaev'],
  ['Chisinau', 'Kishinev'], ['Mumbai', 'Bombay'], ['Kolkata', 'Calcutta'], ['Chennai', 'Madras'],
  ['Bengaluru', 'Bangalore'], ['Pune', 'Poona'], ['Varanasi', 'Benares'], ['Beijing', 'Peking'], ['Guangzhou', 'Canton'],
  ['Nanjing', 'Nanking'], ['Tianjin', 'Tientsin'], ['Chongqing', 'Chungking'], ['Yangon', 'Rangoon'],
  ['Ho Chi Minh City', 'Saigon'], ['Jakarta', 'Djakarta'], ['Istanbul', 'Constantinople'], ['Izmir', 'Smyrna'],
  ['Tehran', 'Teheran'], ['Mecca', 'Makkah'], ['Medina', 'Madinah'], ['Jeddah', 'Jiddah', 'Jedda'], ['Riyadh', 'Riad'],
  ['Muscat', 'Masqat'], ['Sanaa', "Sana'a"], ['Aleppo', 'Halab'], ['Latakia', 'Lattakia'], ['Mosul', 'Mawsil'],
  ['Basrah', 'Basra'], ['Kirkuk', 'Karkuk'], ['Benghazi', 'Bengasi'], ['Nur-Sultan', 'Astana', 'Nursultan'],
  ['Almaty', 'Alma-Ata'], ['Ashgabat', 'Ashkhabad'], ['Bishkek', 'Frunze'], ['Tbilisi', 'Tiflis'], ['Tallinn', 'Reval'],
  ['Saint Petersburg', 'St Petersburg', 'Leningrad'], ['Volgograd', 'Stalingrad'], ['Rostov-na-Donu', 'Rostov-on-Don'],
  ['Kinshasa', 'Leopoldville'], ['Maputo', 'Lourenco Marques'], ['Harare', 'Salisbury'], ['Addis Ababa', 'Addis Abeba'],
  ['Khartoum', 'Khartum'], ["N'Djamena", 'Ndjamena'], ['Kathmandu', 'Katmandu'], ['Dhaka', 'Dacca'],
  ['Pyongyang', "P'yongyang"], ['Busan', 'Pusan'], ['Taipei', "T'aipei"], ['Kaohsiung', 'Gaoxiong'], ['Minsk', 'Mensk'],
  ['Gomel', 'Homel'], ['The Hague', 'Den Haag'], ['Brussels', 'Bruxelles'], ['Rome', 'Roma'], ['Prague', 'Praha'],
  ['Warsaw', 'Warszawa'], ['Vienna', 'Wien'], ['Munich', 'Muenchen', 'Munchen'], ['Cologne', 'Koeln', 'Koln'],
  ['Lisbon', 'Lisboa'], ['Belgrade', 'Beograd'], ['Bucharest', 'Bucuresti'], ['Athens', 'Athina'],
  ['Copenhagen', 'Kobenhavn'], ['Moscow', 'Moskva'], ['Pristina', 'Prishtina'], ['Nicosia', 'Lefkosia'],
  ['New York City', 'New York', 'NYC'], ['Washington, D.C.', 'Washington', 'Washington DC'], ['Los Angeles', 'L.A.'],
  ['Kandahar', 'Qandahar'], ['Kabul', 'Kabol'], ['Gaza', 'Gaza City'],
];

/**
 * Intergovernmental bodies with their short forms: the U.N.'s principal organs, specialized agencies, funds and programmes,
 * the European Union's institutions, and the regional and treaty organizations of more than ten states.
 */
export const institutions = [
  ['United Nations', 'UN', 'U.N.'], ['Security Council', 'UN Security Council', 'UNSC'], ['General Assembly', 'UN General Assembly', 'UNGA'],
  ['International Court of Justice', 'ICJ'], ['Economic and Social Council', 'ECOSOC'],
  ['Food and Agriculture Organization', 'FAO'], ['International Civil Aviation Organization', 'ICAO'],
  ['International Fund for Agricultural Development', 'IFAD'], ['International Labour Organization', 'ILO'],
  ['International Monetary Fund', 'IMF'], ['International Maritime Organization', 'IMO'],
  ['International Telecommunication Union', 'ITU'], ['UNESCO'], ['UNIDO'], ['Universal Postal Union', 'UPU'],
  ['World Bank'], ['World Health Organization', 'WHO'], ['World Intellectual Property Organization', 'WIPO'],
  ['World Meteorological Organization', 'WMO'], ['World Food Programme', 'WFP', 'World Food Program'], ['UNICEF'], ['UNHCR'],
  ['UNRWA'], ['UNDP'], ['UNEP'], ['UNFPA'], ['UNCTAD'], ['UNODC'], ['OCHA'], ['UNAIDS'],
  ['International Atomic Energy Agency', 'IAEA'], ['International Criminal Court', 'ICC'],
  ['Organisation for the Prohibition of Chemical Weapons', 'OPCW'], ['World Trade Organization', 'WTO'], ['Interpol'], ['Europol'],
  ['European Union', 'EU', 'E.U.'], ['European Commission'], ['European Parliament'], ['European Council'], ['Council of Europe'],
  ['European Central Bank', 'ECB'], ['European Court of Justice', 'ECJ'], ['European Court of Human Rights', 'ECHR'], ['Frontex'],
  ['NATO', 'North Atlantic Treaty Organization'], ['OSCE', 'Organization for Security and Co-operation in Europe'],
  ['OECD'], ['OPEC'], ['African Union'], ['Arab League', 'League of Arab States'], ['ASEAN'], ['BRICS'], ['CARICOM'],
  ['Commonwealth'], ['CIS', 'Commonwealth of Independent States'], ['CSTO', 'Collective Security Treaty Organization'],
  ['ECOWAS'], ['Gulf Cooperation Council', 'GCC'], ['Organisation of Islamic Cooperation', 'OIC'], ['Mercosur'],
  ['Organization of American States', 'OAS'], ['Shanghai Cooperation Organisation', 'SCO'], ['G7'], ['G8'], ['G20'],
  ['Red Cross', 'International Committee of the Red Cross', 'ICRC'], ['Red Crescent'],
];

/**
 * News agencies: the members of the European Alliance of News Agencies and the Organization of Asia-Pacific News Agencies,
 * the three world agencies, and the international broadcasters that belong to the Public Broadcasters International. Without
 * those whose name is more often something else (RT, TT, Trend, Petra).
 */
export const newsOutlets = [
  ['Reuters'], ['Associated Press', 'AP'], ['Agence France-Presse', 'AFP'], ['Bloomberg'], ['United Press International', 'UPI'],
  ['TASS', 'Itar-Tass', 'ITAR-TASS'], ['Interfax'], ['RIA Novosti', 'RIA'], ['Xinhua'], ['Anadolu', 'Anadolu Agency'],
  ['DPA'], ['ANSA'], ['EFE'], ['APA'], ['Belga'], ['BTA'], ['CTK'], ['MTI'], ['PAP'], ['Ritzau'], ['NTB'], ['STT'], ['LETA'], ['BNS'],
  ['Ukrinform'], ['BelTA'], ['Agerpres'], ['HINA'], ['Tanjug'], ['Kyodo', 'Kyodo News'], ['Jiji Press'], ['Yonhap'], ['KCNA'], ['IRNA'],
  ['Press Trust of India', 'PTI'], ['Antara'], ['Bernama'], ['Kazinform'], ['Azertag'], ['SANA'], ['KUNA'], ['WAM'],
  ['MENA'], ['BBC', 'British Broadcasting Corporation', 'BBC News'], ['CNN'], ['NPR'], ['PBS'], ['CBC'], ['ABC News'], ['NBC', 'NBC News'],
  ['CBS', 'CBS News'], ['Fox News'], ['Al Jazeera', 'Al-Jazeera'], ['Al Arabiya'], ['Deutsche Welle'], ['France 24'], ['RFI'],
  ['Voice of America', 'VOA'], ['Radio Free Europe'], ['RFE/RL'], ['NHK'], ['Euronews'], ['Sky News'],
  ['New York Times', 'The New York Times'], ['Washington Post', 'The Washington Post'], ['Wall Street Journal', 'The Wall Street Journal'],
  ['Guardian', 'The Guardian'], ['Financial Times'], ['Le Monde'], ['Der Spiegel'], ['El Pais'], ['Economist', 'The Economist'],
];

/** Seats that stand for the government or parliament in them, and the names of national parliaments used in English. */
export const governments = [
  ['Kremlin'], ['White House'], ['Pentagon'], ['Downing Street', '10 Downing Street'], ['Whitehall'], ['Elysee'], ['Blue House'],
  ['Congress', 'U.S. Congress'], ['Senate', 'U.S. Senate'], ['House of Representatives'], ['House of Commons'], ['House of Lords'],
  ['Knesset'], ['Bundestag'], ['Bundesrat'], ['Duma', 'State Duma'], ['Verkhovna Rada'], ['Rada'], ['Sejm'], ['Majlis'], ['Riksdag'],
  ['Storting'], ['Folketing'], ['Eduskunta'], ['Saeima'], ['Seimas'], ['Riigikogu'], ['Lok Sabha'], ['Rajya Sabha'],
  ['Supreme Court'], ['Federal Reserve'], ['FBI'], ['CIA'], ['NSA'], ['NASA'], ['FEMA'], ['FDA'], ['CDC'], ['EPA'], ['FAA'], ['FCC'],
  ['SEC'], ['DEA'], ['ATF'], ['IRS'], ['TSA'], ['NTSB'], ['NOAA'], ['USGS'], ['Mossad'], ['MI5'], ['MI6'], ['FSB'], ['GRU'], ['SVR'], ['SBU'],
  ['KGB'], ['IDF'], ['IRGC'], ['Scotland Yard'], ['Taliban'],
];

/** Continents, oceans, the regions of the U.N. geoscheme, disputed territories, the United Kingdom's parts, dissolved states. */
export const regions = [
  'Africa', 'Antarctica', 'Arctic', 'Asia', 'Europe', 'North America', 'South America', 'Latin America', 'Central America', 'Oceania',
  'Middle East', 'Near East', 'Far East', 'Central Asia', 'Southeast Asia', 'South Asia', 'East Asia', 'Western Europe', 'Eastern Europe',
  'Central Europe', 'North Africa', 'West Africa', 'East Africa', 'Southern Africa', 'Sahel', 'Horn of Africa', 'Balkans', 'Caucasus',
  'South Caucasus', 'Caribbean', 'Scandinavia', 'Baltics', 'Maghreb', 'Levant', 'Gulf', 'Persian Gulf', 'Atlantic', 'Atlantic Ocean',
  'Pacific', 'Pacific Ocean', 'Indian Ocean', 'Arctic Ocean', 'Mediterranean', 'Mediterranean Sea', 'Black Sea', 'Baltic Sea', 'North Sea',
  'Red Sea', 'Caspian Sea', 'South China Sea', 'Sea of Japan', 'Sea of Azov', 'West Bank', 'Gaza Strip', 'Golan Heights', 'Crimea',
  'Transnistria', 'Abkhazia', 'South Ossetia', 'Nagorno-Karabakh', 'Kashmir', 'Kurdistan', 'Tibet',
  'Xinjiang', 'Chechnya', 'Dagestan', 'Siberia', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Catalonia', 'Bavaria', 'Soviet Union',
  'USSR', 'Yugoslavia', 'Czechoslovakia',
];

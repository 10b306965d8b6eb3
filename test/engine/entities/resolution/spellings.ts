/** Pairs of names, "one | other", by type: spellings of one entity. */
export const same = {
  person: `
    Aleksandr Solzhenitsyn | Alexander Solzhenitsyn
    Alexander Lukashenko | Aleksandr Lukashenko
    Alexei Navalny | Alexey Navalny
    Andrei Sakharov | Andrey Sakharov
    Arseniy Yatsenyuk | Arseny Yatsenyuk
    Barack Obama | Barack H. Obama
    Barack Obama | President Barack Obama
    Barack Obama | Obama
    Bashar al-Assad | Bashar Al-Assad
    Binali Yıldırım | Binali Yildirim
    Boris Johnson | Prime Minister Boris Johnson
    Cristina Fernández de Kirchner | Cristina Fernandez de Kirchner
    Dmitri Shostakovich | Dmitry Shostakovich
    Dmytro Kuleba | Kuleba
    Emmanuel Macron | M. Emmanuel Macron
    Erik Satie | ERIK SATIE
    Evgeny Primakov | Evgeniy Primakov
    François Hollande | Francois Hollande
    Fyodor Dostoevsky | Fyodor Dostoevskiy
    Gabriel García Márquez | Gabriel Garcia Marquez
    Gen. Mark Milley | Mark Milley
    Grigory Yavlinsky | Grigoriy Yavlinskiy
    Gro Harlem Brundtland | Gro Brundtland
    Jair Bolsonaro | Mr. Bolsonaro
    Jens Stoltenberg | Stoltenberg
    John F. Kennedy | John Kennedy
    John F. Kennedy | John Fitzgerald Kennedy
    Lech Wałęsa | Lech Walesa
    Lula da Silva | Lula Da Silva
    Martin Luther King Jr. | Martin Luther King
    Michelle Bachelet | Dr. Michelle Bachelet
    Mikhail Gorbachev | Mikhail Gorbachov
    Mohammed Morsi | Mohamed Morsi
    Muhammad Ali | Mohammad Ali
    Narendra Modi | Prime Minister Modi
    Nikolai Gogol | Nikolay Gogol
    Nouri al-Maliki | Nuri al-Maliki
    Oleksiy Reznikov | Oleksii Reznikov
    Ólafur Ragnar Grímsson | Olafur Ragnar Grimsson
    Pope Francis | Francis
    Sergei Eisenstein | Sergey Eisenstein
    Sergei Rachmaninov | Sergei Rachmaninoff
    Shinzō Abe | Shinzo Abe
    Slobodan Milošević | Slobodan Milosevic
    Süleyman Demirel | Suleyman Demirel
    Tadeusz Kościuszko | Tadeusz Kosciuszko
    Tayyip Özal | Tayyip Ozal
    Vasily Grossman | Vasiliy Grossman
    Viktor Orbán | Viktor Orban
    Vitali Klitschko | Vitaly Klitschko
    Yevgeny Zamyatin | Yevgeniy Zamyatin
    Yuri Gagarin | Yuriy Gagarin
    Yury Luzhkov | Yuri Luzhkov
    Ursula von der Leyen | von der Leyen
    Ngo Dinh Diem | Ngô Đình Diệm
    J. Robert Oppenheimer | Oppenheimer
  `,
  place: `
    Côte d'Ivoire | Ivory Coast
    Burma | Myanmar
    Czech Republic | Czechia
    Swaziland | Eswatini
    The Netherlands | Netherlands
    Holland | Netherlands
    U.K. | United Kingdom
    UK | Great Britain
    USA | U.S.
    United States of America | America
    UAE | United Arab Emirates
    DRC | Democratic Republic of the Congo
    Cape Verde | Cabo Verde
    Viet Nam | Vietnam
    Bombay | Mumbai
    Calcutta | Kolkata
    Peking | Beijing
    Rangoon | Yangon
    Saigon | Ho Chi Minh City
    Teheran | Tehran
    Tiflis | Tbilisi
    Alma-Ata | Almaty
    Lvov | Lviv
    Odesa | Odessa
    São Paulo | Sao Paulo
    Zürich | Zurich
    Reykjavík | Reykjavik
    Malmö | Malmo
    Córdoba | Cordoba
    St. Petersburg | Saint Petersburg
    Leningrad | St Petersburg
    Munich | München
    Den Haag | The Hague
    Sydney Harbour | Sydney Harbor
    KABUL | Kabul
    Sanaa | Sana'a
  `,
  organization: `
    UN | United Nations
    U.N. | United Nations
    EU | European Union
    WHO | World Health Organization
    AP | Associated Press
    NATO | Nato
    Ministry of Defence | Ministry of Defense
    World Trade Organization | World Trade Organisation
    Siemens AG | Siemens
    Toyota Motor Corp. | Toyota Motor
    Nokia Inc. | NOKIA
    The Economist | Economist
    Médecins Sans Frontières | Medecins Sans Frontieres
    International Atomic Energy Agency | IAEA
    World Food Program | World Food Programme
  `,
} as const;

/** Names of different things that look alike. */
export const different = {
  person: `
    Ramzan Abdulatipov | Ruslan Abdulatipov
    George W. Bush | George H. W. Bush
    Bill Clinton | Hillary Clinton
    John Adams | Joan Adams
    Jan Novak | Jana Novak
    Jean Martin | Joan Martin
    Alexander Petrov | Alexandra Petrov
    Ivan Petrov | Ivan Petrovsky
    Ahmed Hassan | Ahmed Hussein
    Mohammed Hassan | Mohammed Hussein
    Park Chung-hee | Park Geun-hye
    Li Peng | Li Keqiang
    Li Na | Li Ka
    Kim Jong Il | Kim Jong Un
    Robert Kennedy | Edward Kennedy
    Peter Hansen | Peter Hanson
    Anna Larsen | Anna Larson
    Carl Andersen | Carl Anders
    Maria Garcia | Mario Garcia
    Michael Jackson | Michael Johnson
    Michael Jordan | Michael Gordon
    David Cameron | James Cameron
    Paul Ryan | Paul Brian
    Karimov | Kerimov
    Nasarov | Nazarbayev
    Ivanov | Ivanova
    Smith | Smyth
    Meyer | Mayer
    Schmidt | Schmitz
    Rossi | Russo
    Silva | Silver
    Kovac | Kovacs
    Popov | Popova
    Sokolov | Sokolova
    Lee | Leigh
    Chen | Cheng
    Wang | Wong
    Zhang | Chang
    Gonzales | Gomez
    Olsen | Olson
    Erik Olsen | Erika Olsen
    Paul Nguyen | Paula Nguyen
    Daniel Weiss | Daniela Weiss
    Simon Cohen | Simone Cohen
    Nikola Tesla | Nikolai Teslenko
    Viktor Tkach | Viktor Tkachenko
    Tom Brown | Tom Browne
    Ann Lee | Anne Leen
    Abbas | Abbasi
    Rahman | Rahmani
  `,
  place: `
    Niger | Nigeria
    Iran | Iraq
    Austria | Australia
    Slovakia | Slovenia
    Mali | Malawi
    Mauritius | Mauritania
    Guinea | Guyana
    Guinea | Guinea-Bissau
    Guinea | Equatorial Guinea
    North Korea | South Korea
    Sudan | South Sudan
    Dominica | Dominican Republic
    Gambia | Zambia
    Paraguay | Uruguay
    Chad | Chile
    Oman | Amman
    Lima | Lome
    Kingston | Kingstown
    Santiago | San Diego
    Budapest | Bucharest
    Riga | Rioja
    Minsk | Pinsk
    Bern | Brno
    Lublin | Dublin
    Lyon | Lynn
    Tripoli | Trivoli
    York | New York
    Mexico | New Mexico
    Guinea | Papua New Guinea
    Washington | Wellington
    Samoa | American Samoa
    Hanover | Andover
    Kursk | Irkutsk
    Medina | Messina
    Nantes | Nancy
    Congo | Togo
  `,
  organization: `
    UNESCO | UNICEF
    Ministry of Defence | Ministry of Finance
    Bank of England | Bank of Ireland
    European Commission | European Council
    European Council | Council of Europe
    African Union | European Union
    FIFA | FIBA
    IMF | ILO
    World Bank | World Health Organization
    Boston University | Boston College
    Supreme Court | Superior Court
    Air France | Air India
    Liberal Party | Labor Party
    Toyota Motor | Honda Motor
    State Department | Defense Department
  `,
} as const;

/** A sentence or two with the names that a careful reader would mark in it, each as "type: name". */
export interface HardCase {
  readonly text: string;
  readonly names: readonly string[];
}

const of = (text: string, ...names: readonly string[]): HardCase => ({ text, names });

/** What the training texts hold little of, written for this test: by kind of text. */
export const hardCases: Readonly<Record<string, readonly HardCase[]>> = {
  encyclopedia: [
    of('Ibn Battuta left Tangier in 1325 and did not return to Morocco for twenty-four years.', 'person: Ibn Battuta', 'place: Tangier', 'place: Morocco'),
    of('Rosalind Franklin studied at Newnham College before she joined King\'s College London.', 'person: Rosalind Franklin', 'organization: Newnham College', 'organization: King\'s College London'),
    of('The Mekong rises on the Tibetan Plateau and flows through Laos, Cambodia and Vietnam.', 'place: Mekong', 'place: Tibetan Plateau', 'place: Laos', 'place: Cambodia', 'place: Vietnam'),
    of('Trondheim was the capital of Norway until 1217. Today Trondheim is known for its cathedral.', 'place: Trondheim', 'place: Norway', 'place: Trondheim'),
    of('The Hanseatic League had offices in Bergen, Bruges and Novgorod.', 'organization: Hanseatic League', 'place: Bergen', 'place: Bruges', 'place: Novgorod'),
    of('Wangari Maathai founded the Green Belt Movement and received the prize in Oslo.', 'person: Wangari Maathai', 'organization: Green Belt Movement', 'place: Oslo'),
    of('Granite weathers slowly. Basalt, by contrast, breaks down within centuries.'),
    of('Lake Turkana lies in the Great Rift Valley, mostly in Kenya.', 'place: Lake Turkana', 'place: Great Rift Valley', 'place: Kenya'),
    of('Johannes Kepler became an assistant to Tycho Brahe in Prague.', 'person: Johannes Kepler', 'person: Tycho Brahe', 'place: Prague'),
    of('The University of Coimbra moved between Lisbon and Coimbra several times.', 'organization: University of Coimbra', 'place: Lisbon', 'place: Coimbra'),
  ],
  security: [
    of('Researchers at Mandiant attributed the intrusion to a group that Microsoft tracks under another name.', 'organization: Mandiant', 'organization: Microsoft'),
    of('The attackers sent phishing mails to employees of Deutsche Telekom and Vodafone.', 'organization: Deutsche Telekom', 'organization: Vodafone'),
    of('A flaw in Exchange Server let attackers run code on 30,000 machines.'),
    of('The Cybersecurity and Infrastructure Security Agency (CISA) warned operators on Monday. CISA did not name the victims.', 'organization: Cybersecurity and Infrastructure Security Agency', 'organization: CISA', 'organization: CISA'),
    of('Kaspersky and ESET published separate reports on the malware.', 'organization: Kaspersky', 'organization: ESET'),
    of('Servers in Bucharest and Kuala Lumpur relayed the traffic.', 'place: Bucharest', 'place: Kuala Lumpur'),
    of('The loader decrypts a DLL, adds a Run key and contacts its server over HTTPS.'),
    of('Brian Krebs first reported the breach at Target.', 'person: Brian Krebs', 'organization: Target'),
    of('Europol and the FBI seized the domain with help from police in the Netherlands.', 'organization: Europol', 'organization: FBI', 'place: Netherlands'),
    of('Maersk lost access to 45,000 computers within hours, said its chairman, Jim Hagemann Snabe.', 'organization: Maersk', 'person: Jim Hagemann Snabe'),
  ],
  news: [
    of('A ferry with 300 people aboard sank off Zanzibar, the Tanzania Red Cross said.', 'place: Zanzibar', 'organization: Tanzania Red Cross'),
    of('Shares of Nokia fell 4 percent in Helsinki after Samsung cut its forecast.', 'organization: Nokia', 'place: Helsinki', 'organization: Samsung'),
    of('Turnout in Valparaíso was 61 percent, said Gabriela Pizarro, an election official.', 'place: Valparaíso', 'person: Gabriela Pizarro'),
    of('Residents of Derna said the dams had not been inspected for years.', 'place: Derna'),
    of('Abiy Ahmed flew to Asmara, where he met Isaias Afwerki.', 'person: Abiy Ahmed', 'place: Asmara', 'person: Isaias Afwerki'),
    of('Firefighters contained the blaze near Évora by dawn. Villagers were told to stay indoors.', 'place: Évora'),
    of('The central bank of Nigeria raised rates; economists at Standard Chartered had expected it.', 'place: Nigeria', 'organization: Standard Chartered'),
    of('Mohamed Salah scored twice as Liverpool beat Everton.', 'person: Mohamed Salah', 'organization: Liverpool', 'organization: Everton'),
    of('Inflation slowed in March. Rents, however, rose again.'),
    of('Health Minister Karl Lauterbach told the Bundestag that hospitals in Saxony needed help.', 'person: Karl Lauterbach', 'organization: Bundestag', 'place: Saxony'),
    of('Protesters gathered outside the parliament in Tbilisi; police used water cannon on Rustaveli Avenue.', 'place: Tbilisi', 'place: Rustaveli Avenue'),
    of('Human Rights Watch and Amnesty International called for an inquiry.', 'organization: Human Rights Watch', 'organization: Amnesty International'),
    of('Peruvian prosecutors searched the home of Dina Boluarte in Lima on Friday.', 'person: Dina Boluarte', 'place: Lima'),
    of('The Danish shipbroker said that two tankers were waiting off Fujairah.', 'place: Fujairah'),
    of('Winter came early. Roads were closed from Erzurum to the border with Georgia.', 'place: Erzurum', 'place: Georgia'),
  ],
  headlines: [
    of('Angela Merkel Visits Ottawa After Talks in Washington Collapse', 'person: Angela Merkel', 'place: Ottawa', 'place: Washington'),
    of('Thousands Flee as Floods Reach Outskirts of Karachi', 'place: Karachi'),
    of('Toyota Recalls Two Million Cars Over Faulty Brakes', 'organization: Toyota'),
    of('Prices Rise Again as Farmers Face Third Dry Year'),
    of('EARTHQUAKE SHAKES WELLINGTON, NO DAMAGE REPORTED', 'place: WELLINGTON'),
    of('MINISTER RESIGNS AFTER LEAK OF TAX FILES'),
    of('World Bank Lends Zambia $200 Million', 'organization: World Bank', 'place: Zambia'),
  ],
};

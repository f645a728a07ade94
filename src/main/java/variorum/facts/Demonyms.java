package variorum.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The English words for the people and things of a country: `Peruvian` is of PE. CLDR, which names the countries, has none.
final class Demonyms {
	private static final Map<String, String> CODES = WordList.of("""
			afghan=AF albanian=AL algerian=DZ american=US angolan=AO argentine=AR argentinian=AR armenian=AM australian=AU
			austrian=AT azerbaijani=AZ azeri=AZ bahraini=BH bangladeshi=BD belarusian=BY belarussian=BY belgian=BE belizean=BZ
			beninese=BJ bhutanese=BT bolivian=BO bosnian=BA botswanan=BW brazilian=BR british=GB briton=GB bulgarian=BG
			burmese=MM burundian=BI cambodian=KH cameroonian=CM canadian=CA chadian=TD chilean=CL chinese=CN colombian=CO
			congolese=CD croatian=HR croat=HR cuban=CU cypriot=CY czech=CZ danish=DK dane=DK djiboutian=DJ dutch=NL
			ecuadorian=EC ecuadorean=EC egyptian=EG emirati=AE eritrean=ER estonian=EE ethiopian=ET fijian=FJ filipino=PH
			philippine=PH finnish=FI finn=FI french=FR gabonese=GA gambian=GM georgian=GE german=DE ghanaian=GH greek=GR
			guatemalan=GT guinean=GN guyanese=GY haitian=HT honduran=HN hungarian=HU icelandic=IS indian=IN indonesian=ID
			iranian=IR iraqi=IQ irish=IE israeli=IL italian=IT ivorian=CI jamaican=JM japanese=JP jordanian=JO kazakh=KZ
			kenyan=KE kuwaiti=KW kyrgyz=KG lao=LA laotian=LA latvian=LV lebanese=LB liberian=LR libyan=LY lithuanian=LT
			macedonian=MK malagasy=MG malawian=MW malaysian=MY maldivian=MV malian=ML maltese=MT mauritanian=MR mauritian=MU
			mexican=MX moldovan=MD mongolian=MN montenegrin=ME moroccan=MA mozambican=MZ namibian=NA nepalese=NP nepali=NP
			nicaraguan=NI nigerian=NG nigerien=NE norwegian=NO omani=OM pakistani=PK palestinian=PS panamanian=PA
			paraguayan=PY peruvian=PE polish=PL pole=PL portuguese=PT qatari=QA romanian=RO russian=RU rwandan=RW saudi=SA
			senegalese=SN serbian=RS serb=RS singaporean=SG slovak=SK slovakian=SK slovenian=SI slovene=SI somali=SO
			spanish=ES spaniard=ES sudanese=SD surinamese=SR swedish=SE swede=SE swiss=CH syrian=SY taiwanese=TW tajik=TJ
			tanzanian=TZ thai=TH togolese=TG tunisian=TN turkish=TR turk=TR turkmen=TM ugandan=UG ukrainian=UA uruguayan=UY
			uzbek=UZ venezuelan=VE vietnamese=VN yemeni=YE zambian=ZM zimbabwean=ZW kosovan=XK""").stream()
			.map(w -> w.split("=")).collect(Collectors.toUnmodifiableMap(w -> w[0], w -> w[1]));
	private static final Set<String> HALVES = Set.of("north", "south");

	private Demonyms() { }

	/// The ISO 3166 code of the country whose people or things `word` tells, in the singular or the plural.
	static Optional<String> code(String word) {
		String key = Folding.of(word);
		var one = Optional.ofNullable(CODES.get(key));
		return one.isPresent() || !key.endsWith("s") ? one : Optional.ofNullable(CODES.get(key.substring(0, key.length() - 1)));
	}

	/// Whether a point of the compass before `word` makes it a half of a divided country's: "North Korean".
	static boolean hasHalves(String direction, String word) {
		return HALVES.contains(Folding.of(direction)) && Folding.of(word).startsWith("korean");
	}
}

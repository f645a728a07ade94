package variorum.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of countries in English, their other names, and the words that tell a nation ("French", "Iraqi").
///
/// Names come from the runtime's own locale data (CLDR, keyed by ISO 3166 code); what CLDR does not list (abbreviations,
/// former and short names) is a list here.
final class Countries {
	private static final Pattern DOTS = Pattern.compile("[. \u00a0]");
	private static final Map<String, String> CODES = new HashMap<>();
	private static final String ALIASES = "us=US usa=US unitedstatesofamerica=US america=US uk=GB britain=GB greatbritain=GB uae=AE"
			+ " emirates=AE"
			+ " burma=MM ivorycoast=CI czechrepublic=CZ turkey=TR russianfederation=RU drc=CD drcongo=CD"
			+ " democraticrepublicofthecongo=CD democraticrepublicofcongo=CD republicofthecongo=CG congo=CG holland=NL macedonia=MK"
			+ " swaziland=SZ capeverde=CV easttimor=TL hongkong=HK macau=MO palestine=PS southkorea=KR northkorea=KP rok=KR dprk=KP"
			+ " prc=CN roc=TW vatican=VA laos=LA syrianarabrepublic=SY islamicrepublicofiran=IR republicofkorea=KR bosnia=BA"
			+ " trinidad=TT ksa=SA myanmar=MM kosovo=XK gambia=GM bahamas=BS";
	/// Words for peoples and regions that are of no one country.
	private static final Set<String> DEMONYMS = WordList.of("""
			english scottish welsh kurdish arab arabs arabic european europeans african africans asian asians latin latino latinos
			western eastern northern southern central jewish jews muslim muslims islamic christian christians catholic catholics soviet
			soviets hebrew englishman frenchman irishman dutchman scandinavian korean koreans scots sunni shia shiite kurd kurds
			tibetan tibetans chechen chechens""");

	static {
		for (String code : Locale.getISOCountries()) {
			CODES.put(squeezed(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
		}
		for (String alias : ALIASES.split(" ")) {
			CODES.put(alias.substring(0, alias.indexOf('=')), alias.substring(alias.indexOf('=') + 1));
		}
	}

	private Countries() { }

	/// The ISO 3166 code of the country that `name` names, in whatever spelling.
	static Optional<String> code(String name) {
		String key = squeezed(name);
		// The pronoun is no country: the two-letter abbreviation counts in capitals alone.
		if (key.equals("us") && !name.contains("U")) {
			return Optional.empty();
		}
		return Optional.ofNullable(CODES.get(key.startsWith("the") && CODES.containsKey(key.substring(3)) ? key.substring(3) : key));
	}

	/// The usual name of the country with that code.
	static String name(String code) {
		return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
	}

	/// Whether `key`, a normal form, is a nation's adjective or the word for its people.
	static boolean isDemonym(String key) {
		return DEMONYMS.contains(key) || Demonyms.code(key).isPresent();
	}

	private static String squeezed(String name) {
		return DOTS.matcher(Folding.of(name)).replaceAll("");
	}
}

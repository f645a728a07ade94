package variorum.facts;

import java.util.Arrays;
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
	private static final Set<String> DEMONYMS = Set.copyOf(Arrays.asList(("french dutch british english scottish welsh german greek"
			+ " danish"
			+ " swedish spanish polish turkish swiss thai czech irish kurdish arab arabic american european african asian latin latino"
			+ " western eastern northern southern central norwegian belgian finnish icelandic portuguese filipino israeli jewish muslim"
			+ " islamic christian catholic palestinian soviet hebrew afghan lebanese chinese japanese taiwanese vietnamese maltese saudi"
			+ " emirati qatari yemeni omani kuwaiti iraqi pakistani bangladeshi somali nepali cypriot argentine briton frenchman"
			+ " scandinavian korean cuban mexican canadian italian ukrainian hungarian").split(" ")));
	private static final Pattern ENDING = Pattern.compile("(?:an|ian|ish|ese|i|ans|ians|is)$");
	private static final int STEM = 4;

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
		if (DEMONYMS.contains(key)) {
			return true;
		}
		var ending = ENDING.matcher(key);
		return ending.find() && ending.start() >= STEM - 1
				&& CODES.keySet().stream().anyMatch(c -> c.length() >= STEM && key.startsWith(c.substring(0, Math.min(c.length() - 1,
				ending.start()))));
	}

	private static String squeezed(String name) {
		return DOTS.matcher(Folding.of(name)).replaceAll("");
	}
}

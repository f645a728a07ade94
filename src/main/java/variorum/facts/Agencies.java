package variorum.facts;

import java.util.Arrays;
import java.util.Set;

/// News agencies, broadcasters and bodies of the world that news names without a word of explanation. A list of the
/// language of news, not of any story.
final class Agencies {
	private static final Set<String> NAMES = Set.copyOf(Arrays.asList(("reuters|ap|afp|associated press|agence"
			+ " france-presse|tass|itar-tass"
			+ "|xinhua|bloomberg|interfax|ria|ria novosti|sputnik|bbc|cnn|nbc|cbs|abc|npr|pbs|fox news|msnbc|al"
			+ " jazeera|al arabiya"
			+ "|dpa|upi|ansa|efe|kyodo|yonhap|anadolu|press trust of india|irna|pa media|press association|sky news"
			+ "|itv|euronews"
			+ "|deutsche welle|voice of america|new york times|washington post|wall street journal|guardian"
			+ "|financial times"
			+ "|nato|un|united nations|eu|european union|opec|who|unicef|unesco|imf|interpol|wto|iaea|red cross"
			+ "|amnesty international"
			+ "|human rights watch|twitter|facebook|google|youtube|kremlin|pentagon|congress|senate").split("\\|")));

	private Agencies() { }

	/// Whether `name` names one of them; capitals tell WHO from who.
	static boolean isOne(String name) {
		return Character.isUpperCase(name.codePointAt(0)) && NAMES.contains(Folding.of(name)) && !name.equals("Who");
	}
}

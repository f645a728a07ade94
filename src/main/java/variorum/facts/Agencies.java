package variorum.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.text.NewsAgencies;

/// News agencies, broadcasters and bodies of the world that news names without a word of explanation. A list of the
/// language of news, not of any story.
final class Agencies {
	/// News and picture agencies as they are written: they stand in credits and datelines of every story.
	static final List<String> WIRES = NewsAgencies.unmistakable();
	private static final Set<String> NAMES = Stream.concat(WIRES.stream().map(Folding::of), list("""
			itar-tass|ria|sputnik|bbc|cnn|nbc|cbs|abc|npr|pbs|fox news|msnbc|al jazeera|al arabiya|dpa|anadolu|irna|pa media|sky news|itv
			|euronews|deutsche welle|voice of america|new york times|washington post|wall street journal|guardian|financial times|nato|un
			|united nations|eu|european union|opec|who|unicef|unesco|imf|interpol|wto|iaea|red cross|amnesty international
			|human rights watch|twitter|facebook|google|youtube|kremlin|pentagon|congress|senate|democrats|republicans|gop""").stream())
			.collect(Collectors.toUnmodifiableSet());

	/// Bodies of several words that everybody writes alike: they are found wherever they stand.
	static final List<String> BODIES = list("""
			Doctors Without Borders|Save the Children|Amnesty International|Human Rights Watch|World Health Organization|World Bank
			|Greenpeace International|United Nations|European Union|World Food Program|World Food Programme|World Trade Organization
			|International Criminal Court|Red Crescent|Transparency International|Reporters Without Borders""");

	private Agencies() { }

	private static List<String> list(String names) {
		return List.of(names.replace("\n", "").strip().split("\\|"));
	}

	/// Whether `name` names one of them; capitals tell WHO from who.
	static boolean isOne(String name) {
		return Character.isUpperCase(name.codePointAt(0)) && NAMES.contains(Folding.of(name)) && !name.equals("Who");
	}
}

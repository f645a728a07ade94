package variorum.facts;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The parts of the world and the large cities that everybody knows without a word of explanation.
///
/// The cities are those that the runtime's time zones are named after, and the capitals and seats that no zone is named
/// after. A language's geography, not a gazetteer: it decides only where the tagger is unsure.
final class Places {
	private static final Set<String> REGIONS = Set.of("africa", "asia", "europe", "oceania", "antarctica", "north america",
			"south america", "latin america", "central america", "middle east", "far east", "near east", "southeast asia", "east asia",
			"central asia", "south asia", "eastern europe", "western europe", "north africa", "west africa", "east africa",
			"scandinavia", "balkans", "caribbean", "caucasus", "mediterranean", "persian gulf", "arctic", "pacific", "atlantic");
	private static final Set<String> SEATS = Set.of("washington", "washington dc", "beijing", "ottawa", "canberra", "ankara", "new delhi",
			"jerusalem", "islamabad", "brasilia", "pretoria", "abuja", "geneva", "strasbourg", "the hague", "pyongyang", "kiev",
			"mumbai", "rio de janeiro", "barcelona", "milan", "munich", "frankfurt", "st petersburg", "boston", "san francisco", "miami",
			"houston", "dallas", "atlanta", "philadelphia", "seattle", "las vegas", "aleppo", "mosul", "basra");
	/// The states of America and the provinces of Canada: its news names them without a word of explanation.
	private static final Set<String> STATES = Set.of(("alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida"
			+ "|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi"
			+ "|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma"
			+ "|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming"
			+ "|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick").split("\\|"));
	/// How news writes the states of America behind a town.
	private static final Map<String, String> SHORT = WordList.of("""
			ala=Alabama ariz=Arizona ark=Arkansas calif=California colo=Colorado conn=Connecticut del=Delaware fla=Florida ga=Georgia
			ill=Illinois ind=Indiana kan=Kansas ky=Kentucky la=Louisiana md=Maryland mass=Massachusetts mich=Michigan minn=Minnesota
			miss=Mississippi mo=Missouri mont=Montana neb=Nebraska nev=Nevada okla=Oklahoma ore=Oregon pa=Pennsylvania tenn=Tennessee
			tex=Texas vt=Vermont va=Virginia wash=Washington wis=Wisconsin wyo=Wyoming""").stream().map(s -> s.split("="))
			.collect(Collectors.toUnmodifiableMap(s -> s[0], s -> s[1]));
	/// What rooms and buildings are called: a name that ends so is no person's.
	private static final Set<String> SITES = Set.of("office", "room", "lawn", "hall", "tower", "street", "avenue", "road", "square",
			"building", "palace", "stadium", "airport", "bridge", "beach", "island", "islands", "river", "valley", "county");
	private static final Set<String> CITIES = cities();

	private Places() { }

	private static Set<String> cities() {
		var cities = new HashSet<>(SEATS);
		for (String zone : ZoneId.getAvailableZoneIds()) {
			if (zone.matches("(?:Africa|America|Asia|Australia|Europe|Pacific)/[A-Z].*[a-z]")) {
				cities.add(Folding.of(zone.substring(zone.lastIndexOf('/') + 1)).replace('_', ' '));
			}
		}
		return cities;
	}

	/// Whether `name` is a part of the world.
	static boolean isRegion(String name) {
		return REGIONS.contains(Folding.of(name));
	}

	/// A state of America that is written short ("Fla.") in full; any other name as it is.
	static String inFull(String name) {
		String key = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
		boolean written = !key.isEmpty() && Character.isUpperCase(key.codePointAt(0)) && !key.equals(key.toUpperCase(Locale.ROOT));
		return written ? SHORT.getOrDefault(Folding.of(key), name) : name;
	}

	/// Whether `name` is a state's of America or a province's of Canada.
	static boolean isState(String name) {
		return STATES.contains(Folding.of(name));
	}

	/// Whether the last of several words of `name` says what kind of place it is.
	static boolean isSite(String name) {
		return name.indexOf(' ') > 0 && SITES.contains(Folding.of(name.substring(name.lastIndexOf(' ') + 1)));
	}

	/// Whether `name` is a large city's.
	static boolean isCity(String name) {
		return CITIES.contains(Folding.of(name).replace(".", ""));
	}
}

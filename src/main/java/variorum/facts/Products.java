package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds aircraft, ships, weapons and devices by the shape of their names.
///
/// Makers number what they build: a letter or a few, a hyphen, a figure and perhaps a letter for the variant (`F-16C`), with
/// the maker's name before it or not; or the maker's name and a model number (`Boeing 737 MAX`); ships carry the prefix of
/// their flag (`HMS`). The shape is general; only the makers that number without letters and the prefixes are lists. One
/// pass of regular expressions over each sentence that tells the story.
final class Products implements Extractor {
	private static final Pattern DESIGNATOR = Pattern.compile(
			"(?<![\\p{L}\\p{N}/@#.-])(?:(?<maker>\\p{Lu}\\p{Ll}{2,})[ \u00a0])?"
			+ "(?<code>\\p{Lu}[\\p{Lu}\\p{Ll}]{0,3}-\\d{1,4}[\\p{Lu}]{0,3}\\d?)(?![\\p{L}\\p{N}]|-\\d|[.,]\\d)");
	private static final Pattern MODEL = Pattern.compile(
			"(?<![\\p{L}\\p{N}])(?:Boeing|Airbus|Embraer|Bombardier|Cessna|Fokker|Lockheed|Douglas|Gulfstream|Learjet)[ \u00a0]"
			+ "(?:\\p{Lu}?\\d{2,4}(?:neo|[\\p{Lu}]{0,2})?(?:-\\d{1,4}\\p{Lu}{0,2})?)(?:[ \u00a0](?i:MAX|Dreamliner)(?:["
			+ " \u00a0]\\d{1,2})?)?"
			+ "(?![\\p{L}\\p{N}])");
	private static final Pattern DEVICE = Pattern.compile(
			"(?<![\\p{L}\\p{N}])(?:iPhone|iPad|iMac|MacBook|PlayStation|Xbox|Kindle|Galaxy (?=[SAZ]\\d|Note)|Pixel (?=\\d))"
			+ "(?:[ \u00a0]?(?:Pro|Max|Plus|Mini|Air|Ultra|Note|One|Series|[SAZX]?\\d{1,2}[\\p{Lu}]?)(?![\\p{L}\\p{N}]))*");
	private static final Pattern SHIP = Pattern.compile("(?<![\\p{L}\\p{N}])(?:USS|USNS|USCGC|HMS|HMCS|HMAS|RMS|INS|RFS|MV|MS|MT|SS)"
			+ "[ \u00a0]\\p{Lu}[\\p{L}'’.]+(?:[ \u00a0]\\p{Lu}[\\p{L}'’]+){0,2}");
	/// Codes of the same shape that name no product: illnesses, summits, clock zones, grades, roads.
	private static final Set<String> OTHER_CODES = Set.of("covid", "sars", "utc", "gmt", "cop", "g", "bst", "est", "pst", "gp", "ks",
			"no", "nr", "i", "a", "art", "ch", "p", "pp", "vol", "page", "form", "u", "under", "over", "top", "big", "k", "pm", "iso",
					"m");
	private static final Set<String> SMALL_CODES = Set.of("a", "i", "m", "u", "ch", "k", "p");
	private static final int PLAIN_ROAD = 3;

	@Override
	public List<Mention> extract(Document document) {
		var found = new ArrayList<Mention>();
		for (var sentence : document.sentences()) {
			var line = sentence.span().of(document.text());
			designators(document, sentence, line, found);
			byPattern(document, sentence, MODEL.matcher(line), "a maker and a model number", found);
			byPattern(document, sentence, DEVICE.matcher(line), "a device's name", found);
			byPattern(document, sentence, SHIP.matcher(line), "a ship's prefix", found);
		}
		found.sort((a, b) -> a.span().compareTo(b.span()));
		return Overlaps.longest(found);
	}

	private static void designators(Document document, Document.Sentence sentence, String line, List<Mention> found) {
		var m = DESIGNATOR.matcher(line);
		while (m.find()) {
			if (isProduct(m.group("code"))) {
				boolean made = m.group("maker") != null && isMaker(m.group("maker"));
				found.add(mention(document, sentence, made ? m.start() : m.start("code"), m.end(), made ? "a maker and a designator"
						: "a designator"));
			}
		}
	}

	private static boolean isProduct(String code) {
		int hyphen = code.indexOf('-');
		String letters = Folding.of(code.substring(0, hyphen));
		boolean weak = SMALL_CODES.contains(letters) && code.length() - hyphen < PLAIN_ROAD;
		return !OTHER_CODES.contains(letters) || (SMALL_CODES.contains(letters) && !weak && !letters.equals("i"));
	}

	/// Whether a capitalised word before a designator may be its maker: a word that tells a nation or opens a sentence is none.
	private static boolean isMaker(String word) {
		String key = Folding.of(word);
		return !Countries.isDemonym(key) && !FunctionWords.contains(key);
	}

	private static void byPattern(Document document, Document.Sentence sentence, Matcher m, String why, List<Mention> found) {
		while (m.find()) {
			found.add(mention(document, sentence, m.start(), m.end(), why));
		}
	}

	private static Mention mention(Document document, Document.Sentence sentence, int from, int to, String why) {
		var span = new Span(sentence.span().start() + from, sentence.span().start() + to);
		return new Mention(document.version(), span, FactType.PRODUCT, new Value.Name(span.of(document.text())), why);
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.of("An F-16 and a Sukhoi Su-35S flew over.", "F-16 = F-16", "Sukhoi Su-35S = Sukhoi Su-35S"),
				Example.of("Two French F-16C jets landed.", "F-16C = F-16C"),
				Example.of("The Boeing 737 MAX 8 was grounded.", "Boeing 737 MAX 8 = Boeing 737 MAX 8"),
				Example.of("The G-20 met over COVID-19 beside the I-95.", new String[0]),
				Example.of("HMS Daring and the USS Cole met at sea.", "HMS Daring = HMS Daring", "USS Cole = USS Cole"));
	}
}

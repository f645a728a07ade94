package variorum.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells which language a text is in: by its script, within a script by letters that few languages have, and among the
/// languages of the Latin script by their small words.
///
/// Small words (articles, prepositions, auxiliaries) make a third to a half of running text in each of these languages, and
/// few are shared; counting them is nearly as sure as letter statistics from some fifty words on and needs no model (Grefenstette
/// 1995). Only the beginning of a text is read. Cost: linear in what is read.
public final class Language {
	private static final int READ = 6000;
	private static final int FEWEST_LETTERS = 12;
	/// A language is told only where at least this part of the words are its small words.
	private static final double SURE = 0.12;
	private static final Pattern WORDS = Pattern.compile("\\P{L}+");
	private static final Map<String, Set<String>> SMALL_WORDS = """
			en the of and to in a is that for on was with as it by be at from are this were has had have not but they his which
			fr le la les de des du un une et est en que qui dans pour sur par au aux avec ne pas ce il elle sont été a ont se plus
			de der die das und in den von zu mit ist des im dem nicht ein eine auf für als sich auch an es er sie wurde werden bei
			es el la los las de del y en que un una por con para se no su al es lo como más fue ha han sus este pero entre sobre
			it il lo la gli le di del della dei delle e che in un una per con non è al alla da nel nella si sono ha anche dal
			pt o a os as de do da dos das e em um uma que para com não por no na se foi ao mais como são pelo pela sua seu
			nl de het een en van in is dat op te voor met zijn niet aan er die door om bij ook als naar werd hij heeft uit over
			sv och i att det som en på är av för med den till inte har de ett om var från vid men sig han hon ska efter
			da og i at det som en på er af for med den til ikke har de et om var fra ved men sig han hun skal efter blev
			no og i å det som en på er av for med den til ikke har de et om var fra ved men seg han hun skal etter ble
			fi ja on ei se että oli hän kuin mutta myös ovat joka sekä niin ole tai jos kun mukaan jo vain sen tämä
			pl i w na z do się nie to jest że o jak po od za przez dla oraz ale są był tym które jego już przy
			cs a v na se je že s z do o to by ve k pro si za jako po podle ale jsou byl které jeho při také už
			ro și în de la a cu pe care din nu o un pentru este că să mai au fost sau ale prin după le ai
			hu a az és hogy nem is egy ez volt de csak már meg még el mint vagy után szerint ki kell lesz azt
			tr ve bir bu için da de ile olarak olan daha çok en gibi kadar sonra ne ya göre ancak olduğu her ise
			id yang dan di dari untuk dengan pada ini itu tidak dalam akan juga ke oleh telah ada adalah mereka kami
			vi và của là các có trong cho được không với một người đã những này khi để tại về từ ở""".lines().map(l -> List.of(l.split(" ")))
			.collect(Collectors.toUnmodifiableMap(List::getFirst, l -> Set.copyOf(l.subList(1, l.size()))));
	private static final List<Map.Entry<Pattern, String>> CYRILLIC = List.of(Map.entry(Pattern.compile("[іїєґ]"), "uk"),
			Map.entry(Pattern.compile("ў"), "be"), Map.entry(Pattern.compile("[ђћ]"), "sr"), Map.entry(Pattern.compile("[ѓќѕ]"), "mk"),
			Map.entry(Pattern.compile("[ыэ]"), "ru"));
	private static final List<Map.Entry<Pattern, String>> ARABIC = List.of(Map.entry(Pattern.compile("[ٹڈڑے]"), "ur"),
			Map.entry(Pattern.compile("[پچژگ]"), "fa"));

	private Language() { }

	/// The BCP 47 tag of the language that most of `text` is in, none where too little is told to say.
	public static Optional<String> of(String text) {
		String read = text.substring(0, Math.min(READ, text.length())).toLowerCase(Locale.ROOT);
		var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
		read.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
		int letters = scripts.values().stream().mapToInt(n -> n).sum();
		var most = scripts.entrySet().stream().max(Map.Entry.comparingByValue());
		if (letters < FEWEST_LETTERS || most.isEmpty()) {
			return Optional.empty();
		}
		boolean kana = scripts.containsKey(UnicodeScript.HIRAGANA) || scripts.containsKey(UnicodeScript.KATAKANA);
		return of(most.get().getKey(), kana, read);
	}

	private static Optional<String> of(UnicodeScript script, boolean kana, String text) {
		return switch (script) {
			case LATIN -> latin(text);
			case CYRILLIC -> Optional.of(byLetters(CYRILLIC, text, "bg"));
			case ARABIC -> Optional.of(byLetters(ARABIC, text, "ar"));
			case HAN, HIRAGANA, KATAKANA -> Optional.of(kana ? "ja" : "zh");
			case HANGUL -> Optional.of("ko");
			case GREEK -> Optional.of("el");
			case HEBREW -> Optional.of("he");
			case THAI -> Optional.of("th");
			case DEVANAGARI -> Optional.of("hi");
			case BENGALI -> Optional.of("bn");
			case TAMIL -> Optional.of("ta");
			case ARMENIAN -> Optional.of("hy");
			case GEORGIAN -> Optional.of("ka");
			case ETHIOPIC -> Optional.of("am");
			default -> Optional.empty();
		};
	}

	private static String byLetters(List<Map.Entry<Pattern, String>> languages, String text, String otherwise) {
		return languages.stream().filter(l -> l.getKey().matcher(text).find()).map(Map.Entry::getValue).findFirst().orElse(otherwise);
	}

	private static Optional<String> latin(String text) {
		var words = WORDS.splitAsStream(text).filter(w -> !w.isEmpty()).toList();
		return SMALL_WORDS.entrySet().stream().map(l -> Map.entry(l.getKey(), words.stream().filter(l.getValue()::contains).count()))
				.filter(l -> l.getValue() >= SURE * words.size())
				.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
	}
}

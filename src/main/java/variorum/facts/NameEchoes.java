package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.text.Span;

/// Finds again, where the tagger passed them over, names that it found surely elsewhere in the story.
///
/// A name is looked for in exactly its own spelling, and only when the story never writes it in small letters, so that no
/// common word at the head of a sentence becomes a name. Cost: linear in the words, one look-up a word.
final class NameEchoes {
	private static final double SURE = 0.8;
	private static final int SHORTEST = 3;
	private static final Pattern PLURAL = Pattern.compile("(?<![\\p{L}\\p{N}'’-])(\\p{Lu}{2,6})s(?![\\p{L}\\p{N}])");
	private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,5}");
	private static final Pattern SHOUTED_BEFORE = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,} $");
	private static final Pattern SHOUTED_BEHIND = Pattern.compile(" \\p{Lu}{2,}(?!\\p{L})");
	private static final int AROUND = 20;
	private static final Pattern THING = Pattern.compile("\\p{Lu}{2,6}s?");

	/// The names that begin with a word, longest first.
	private final Map<String, List<Known>> byFirstWord = new HashMap<>();

	private record Known(List<String> words, NameKind kind) { }

	private final Set<String> small;
	/// Abbreviations that the story tells in the plural, "XYZs": kinds of things.
	private final Set<String> things;

	private NameEchoes(List<String> texts) {
		this.small = smallWords(texts);
		this.things = texts.stream().flatMap(t -> PLURAL.matcher(t).results()).map(m -> m.group(1)).collect(Collectors.toSet());
	}

	/// The names that are sure somewhere in `candidates`, version by version, of `texts`.
	static NameEchoes of(List<String> texts, List<List<NameCandidate>> candidates) {
		var echoes = new NameEchoes(texts);
		var seen = new HashSet<String>();
		for (int v = 0; v < texts.size(); v++) {
			for (NameCandidate c : candidates.get(v)) {
				String name = c.span().of(texts.get(v));
				if (c.weight(c.kind()) >= SURE && name.length() >= SHORTEST
						&& Character.isLetterOrDigit(name.charAt(0)) && seen.add(name)) {
					echoes.add(words(name), c.kind());
					echoes.addLetters(name, c.kind());
				}
			}
		}
		echoes.byFirstWord.values().forEach(l -> l.sort(Comparator.comparingInt((Known k) -> -k.words().size())));
		return echoes;
	}

	private static Set<String> smallWords(List<String> texts) {
		var small = new HashSet<String>();
		for (String text : texts) {
			for (Span w : TaggerWords.split(text, new Span(0, text.length()))) {
				if (Character.isLowerCase(text.charAt(w.start())) && standsAlone(text, w)) {
					small.add(w.of(text));
				}
			}
		}
		return small;
	}

	/// Whether the word is one of running text, and not of an address or a compound.
	private static boolean standsAlone(String text, Span w) {
		boolean before = w.start() == 0 || Character.isWhitespace(text.charAt(w.start() - 1));
		return before && (w.end() == text.length() || Character.isWhitespace(text.charAt(w.end()))
				|| ",.;:!?".indexOf(text.charAt(w.end())) >= 0);
	}

	/// The names in `c`: two where a hyphen stands between two names that the story tells by themselves ("the Lund-Torres talks").
	List<NameCandidate> parted(String text, NameCandidate c) {
		String name = c.span().of(text);
		int hyphen = name.indexOf('-');
		if (hyphen < 0 || hyphen != name.lastIndexOf('-')) {
			return List.of(c);
		}
		var left = alone(name.substring(0, hyphen));
		var right = alone(name.substring(hyphen + 1));
		int middle = c.span().start() + hyphen;
		return left.isEmpty() || right.isEmpty() ? List.of(c) : List.of(
				NameCandidate.sure(new Span(c.span().start(), middle), left.getFirst().kind(), "so it is named elsewhere in the story"),
				NameCandidate.sure(new Span(middle + 1, c.span().end()), right.getFirst().kind(), "so it is named elsewhere in the story"));
	}

	private List<Known> alone(String word) {
		return byFirstWord.getOrDefault(word, List.of()).stream().filter(k -> k.words().size() == 1 && k.kind() != NameKind.OTHER).toList();
	}

	/// Whether a lone capitalised word is common: the story writes it, or what it is the plural of, in small letters.
	boolean isCommon(String text, NameCandidate c) {
		String name = c.span().of(text);
		if (THING.matcher(name).matches() && things.contains(name.endsWith("s") ? name.substring(0, name.length() - 1) : name)) {
			return true;
		}
		String key = name.toLowerCase(Locale.ROOT);
		return c.weight(c.kind()) < SURE && (small.contains(key) || (key.endsWith("s")
				&& small.contains(key.substring(0, key.length() - 1))));
	}

	/// Whether the word may have its capitals only because a word beside it has.
	private static boolean isShouted(String text, Span span) {
		return LETTERS.matcher(span.of(text)).matches()
				&& (SHOUTED_BEFORE.matcher(text.substring(Math.max(0, span.start() - AROUND), span.start())).find()
				|| SHOUTED_BEHIND.matcher(text).region(span.end(), text.length()).lookingAt());
	}

	private static List<String> words(String name) {
		return TaggerWords.split(name, new Span(0, name.length())).stream().map(w -> w.of(name)).toList();
	}

	private void add(List<String> words, NameKind kind) {
		boolean common = words.size() == 1 && small.contains(words.getFirst().toLowerCase(Locale.ROOT));
		if (!common) {
			byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Known(words, kind));
		}
	}

	/// The letters that a body's name of several words is cut short to, even where they spell a small word.
	private void addLetters(String name, NameKind kind) {
		var form = NameForm.of(name, FactType.ORGANISATION);
		String letters = form.initials().toUpperCase(Locale.ROOT);
		if (kind == NameKind.ORGANISATION && form.length() > 1 && LETTERS.matcher(letters).matches()) {
			byFirstWord.computeIfAbsent(letters, _ -> new ArrayList<>()).add(new Known(List.of(letters), kind));
		}
	}

	/// The names of `sentence` together with the echoes in it, in order of place.
	List<NameCandidate> heard(String text, Span sentence, List<NameCandidate> names) {
		var all = new ArrayList<>(names);
		List<Span> words = TaggerWords.split(text, sentence);
		for (int i = 0; i < words.size(); i++) {
			for (Known known : byFirstWord.getOrDefault(words.get(i).of(text), List.of())) {
				if (matches(text, words, i, known.words())) {
					var span = words.get(i).cover(words.get(i + known.words().size() - 1));
					boolean whole = i + known.words().size() >= words.size()
							|| !Demonyms.hasHalves(words.get(i).of(text), words.get(i + known.words().size()).of(text));
					if (known.kind() != NameKind.OTHER && whole && !isShouted(text, span)
							&& all.stream().noneMatch(n -> n.span().overlaps(span))) {
						all.add(NameCandidate.sure(span, known.kind(), "so it is named elsewhere in the story"));
					}
					break;
				}
			}
		}
		all.sort(Comparator.comparing(NameCandidate::span));
		return all;
	}

	private static boolean matches(String text, List<Span> words, int at, List<String> name) {
		if (at + name.size() > words.size()) {
			return false;
		}
		for (int i = 0; i < name.size(); i++) {
			if (!words.get(at + i).of(text).equals(name.get(i))) {
				return false;
			}
		}
		return true;
	}
}

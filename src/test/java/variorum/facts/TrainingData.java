package variorum.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import variorum.text.Sentences;
import variorum.text.Span;

/// Reads openly licensed sets of annotated names as [TrainingSentence]s.
///
/// Two forms: one sentence a line (`{doc, text, entities}`), or one document a line (`{id, text, entities, source}`), which
/// is cut into sentences here. Entities are `{start, end, type}`, offsets in UTF-16 code units.
final class TrainingData {
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Map<String, NameKind> KINDS = Map.of("person", NameKind.PERSON, "place", NameKind.PLACE,
			"organisation", NameKind.ORGANISATION, "misc", NameKind.OTHER, "product", NameKind.OTHER, "nationality",
					NameKind.OTHER);
	private static final Set<NameKind> NAMED = EnumSet.of(NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION);
	private static final Set<NameKind> EVERY = EnumSet.allOf(NameKind.class);
	private static final Pattern TITLES = Pattern.compile("(?:(?:the|a|an|former|Mr|Mrs|Ms|Dr|President|Prime"
			+ "|Minister|Foreign|Defen[cs]e"
			+ "|Secretary|of|State|Ambassador|General|Gen|Lt|Maj|Col|Colonel|Capt|Captain|Navy|Army|Senator|Special"
			+ "|Envoy|Commander"
			+ "|Commodore|Deputy|Assistant|Spokesman|spokesman|UN|U\\.?S\\.?|UK|US|FCO|SECRETARY|leader|King"
			+ "|Sheikh)\\b[.,]?\\s+)+");

	/// How a set is to be read: which kinds it marks everywhere, its weight, and which of its documents are left out.
	record Set_(Path file, Set<NameKind> marked, double weight, boolean documents, Set<String> without) { }

	private TrainingData() { }

	/// The sets in `folder`: sentences in `train`, the developers' halves of two more in `sets`.
	static List<Set_> sets(Path folder, Set<String> names) {
		var all = List.of(
				new Set_(folder.resolve("sets/ner/wikigold.jsonl"), EVERY, 2, true, Set.of()),
				new Set_(folder.resolve("sets/re3d/entities.jsonl"), NAMED, 2, true,
						Set.of("BBC Online", "Delegation of the European Union to Syria")),
				new Set_(folder.resolve("train/meantime.jsonl"), NAMED, 1.5, false, Set.of()),
				new Set_(folder.resolve("train/gum-ccby.jsonl"), EVERY, 1, false, Set.of()),
				new Set_(folder.resolve("train/gum-ccbysa.jsonl"), EVERY, 1, false, Set.of()),
				new Set_(folder.resolve("train/uner.jsonl"), NAMED, 1, false, Set.of()),
				new Set_(folder.resolve("train/btc.jsonl"), NAMED, 0.3, false, Set.of()),
				new Set_(folder.resolve("train/wnut17.jsonl"), EVERY, 0.4, false, Set.of()));
		return all.stream().filter(s -> names.contains(name(s.file()))).toList();
	}

	static String name(Path file) {
		return file.getFileName().toString().replace(".jsonl", "");
	}

	static List<TrainingSentence> read(Set_ set) throws IOException {
		var sentences = new ArrayList<TrainingSentence>();
		for (String line : Files.readAllLines(set.file())) {
			if (!line.isBlank()) {
				sentences.addAll(row(set, JSON.readTree(line)));
			}
		}
		return sentences;
	}

	private static List<TrainingSentence> row(Set_ set, JsonNode row) {
		String text = row.path("text").asText();
		String document = row.has("doc") ? row.path("doc").asText() : row.path("id").asText();
		if (text.isBlank() || set.without().contains(row.path("source").asText())) {
			return List.of();
		}
		var whole = new Span(0, text.length());
		List<Span> cuts = set.documents() ? Sentences.of(text, whole) : List.of(whole);
		return cuts.stream().map(cut -> sentence(set, document, text, cut, row.path("entities"))).filter(s ->
				!s.words().isEmpty()).toList();
	}

	private static TrainingSentence sentence(Set_ set, String document, String text, Span cut, JsonNode entities) {
		List<Span> words = TaggerWords.split(text, cut);
		var allowed = new int[words.size()];
		Arrays.fill(allowed, unmarked(set));
		if (name(set.file()).equals("meantime")) {
			forgetCapitals(text, words, allowed);
		}
		for (JsonNode e : entities) {
			var span = new Span(e.path("start").asInt(), e.path("end").asInt());
			if (cut.contains(span)) {
				mark(set, text, span, e.path("type").asText(), words, allowed);
			}
		}
		List<Span> moved = words.stream().map(w -> new Span(w.start() - cut.start(), w.end() - cut.start())).toList();
		return new TrainingSentence(name(set.file()), document, cut.of(text), moved, allowed, set.weight());
	}

	/// What an unmarked word may be: no name, or a kind that the set does not mark.
	private static int unmarked(Set_ set) {
		int allowed = 1;
		for (NameKind kind : EVERY) {
			allowed |= set.marked().contains(kind) ? 0 : begins(kind) | inside(kind);
		}
		return allowed;
	}

	/// MEANTIME marks only what bears on its topics: its other capitalised words may be anything.
	private static void forgetCapitals(String text, List<Span> words, int[] allowed) {
		for (int i = 0; i < allowed.length; i++) {
			if (Character.isUpperCase(text.charAt(words.get(i).start())) && i > 0) {
				allowed[i] = TrainingSentence.ALL;
			}
		}
	}

	private static void mark(Set_ set, String text, Span span, String type, List<Span> words, int[] allowed) {
		boolean re3d = name(set.file()).equals("entities");
		NameKind kind = KINDS.get(type);
		Span name = re3d ? trimmed(text, span, kind) : span;
		boolean unknown = kind == null || re3d && !isName(text, name);
		if (name.of(text).startsWith("@")) {
			unknown = true;
		}
		boolean first = true;
		for (int i = 0; i < allowed.length; i++) {
			if (name.contains(words.get(i))) {
				allowed[i] = unknown ? (type.equals("date") || type.equals("time") ? 1 : TrainingSentence.ALL)
						: first ? begins(kind) : inside(kind);
				first = false;
			}
		}
	}

	/// re3d marks a person with title and determiner, a place or body with its determiner: the name alone is wanted.
	private static Span trimmed(String text, Span span, NameKind kind) {
		String words = span.of(text);
		var m = TITLES.matcher(words);
		int cut = 0;
		if (kind == NameKind.PERSON && m.lookingAt() && m.end() < words.length()) {
			cut = m.end();
		} else if (words.matches("(?s)(?i)(?:the|a|an) .*")) {
			cut = words.indexOf(' ') + 1;
		}
		return new Span(span.start() + cut, span.end());
	}

	/// Whether `span` is a name and not a description: all its longer words are capitalised.
	private static boolean isName(String text, Span span) {
		List<String> words = Arrays.stream(span.of(text).split("\\s+")).filter(w -> w.length() > 3
				|| w.equals(w.toUpperCase(java.util.Locale.ROOT))).toList();
		return !words.isEmpty() && !PRONOUN.matcher(span.of(text)).matches()
				&& words.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)) || w.startsWith("al-")
				|| w.startsWith("ad-"));
	}

	private static final Pattern PRONOUN = Pattern.compile("(?i)i|he|she|they|we|you|it|us|them|our|their|his|her");

	private static int begins(NameKind kind) {
		return 1 << 1 + 2 * TaggerNetwork.KINDS.indexOf(kind);
	}

	private static int inside(NameKind kind) {
		return 1 << 2 + 2 * TaggerNetwork.KINDS.indexOf(kind);
	}
}

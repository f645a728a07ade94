package variorum.saved;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import variorum.collation.Collator;
import variorum.collation.Note;

/// What the window of a story looks like, as it is saved with it: the versions shown by their keys, the `view` by its name,
/// how tightly passages are joined (the expected precision, 0 to 1), by name what is switched over among the filters, and what
/// is chosen, told as a note tells what it is about.
///
/// As words by name it can be read in the file; what of them cannot be understood is as it is at first.
public record Look(List<String> shown, String view, double tightness, Set<String> switched, Optional<Note.Target> chosen) {
	/// As a story looks at first.
	public static final Look FIRST = new Look(List.of(), "", Collator.TIGHTNESS, Set.of(), Optional.empty());

	public Look {
		shown = List.copyOf(shown);
		switched = Set.copyOf(switched);
		if (!(tightness >= 0 && tightness <= 1)) {
			throw new IllegalArgumentException("a precision of " + tightness);
		}
	}

	/// The look that `words` by name tell.
	public static Look of(Map<String, String> words) {
		return new Look(list(words, "shown"), words.getOrDefault("view", ""), tightness(words), Set.copyOf(list(words, "switched")),
				Optional.ofNullable(words.get("chosen")).flatMap(Look::target));
	}

	/// The look as words by name.
	public Map<String, String> words() {
		var words = new LinkedHashMap<String, String>();
		words.put("shown", String.join(" ", shown));
		words.put("view", view);
		words.put("tightness", String.valueOf(tightness));
		words.put("switched", String.join(" ", new TreeSet<>(switched)));
		chosen.ifPresent(t -> words.put("chosen", Json.line(EditionJson.note(new Note("chosen", t, "", List.of(), "", "")))));
		return words;
	}

	private static List<String> list(Map<String, String> words, String name) {
		return Stream.of(words.getOrDefault(name, "").split(" ")).filter(w -> !w.isBlank()).distinct().toList();
	}

	private static double tightness(Map<String, String> words) {
		try {
			double told = Double.parseDouble(words.getOrDefault("tightness", ""));
			return told >= 0 && told <= 1 ? told : Collator.TIGHTNESS;
		} catch (NumberFormatException notTold) {
			return Collator.TIGHTNESS;
		}
	}

	private static Optional<Note.Target> target(String words) {
		try {
			return Optional.of(EditionJson.note(Json.parse(words)).target());
		} catch (IllegalArgumentException damaged) {
			return Optional.empty();
		}
	}
}

package variorum.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import variorum.align.Passage;
import variorum.align.Table;
import variorum.collation.Collation;
import variorum.text.FunctionWords;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokens;

/// How the words of one reading stand to the other readings of its passage. No version is the measure of the others: a
/// word is the same when any other reading has it too.
///
/// `reading` is the span in the version's text; `words` are its tokens in order, with what they are.
public record Wording(int version, Span reading, List<Word> words) {
	/// `SAME`: another reading has the same word. `ANSWERED`: another reading has other words for it. `OWN`: no other reading
	/// has anything for it.
	public enum Kind { SAME, ANSWERED, OWN }

	/// A token of the reading, `span` in the version's text.
	public record Word(Span span, Kind kind) { }

	/// From this part of words that others have too on, every word that differs is worth a mark.
	private static final double NEAR = 0.6;

	public Wording {
		words = List.copyOf(words);
	}

	/// Neighbouring words of one kind as one stretch, in the version's text. Where little of the wording is the same, a
	/// stretch of small words alone says nothing and is left out.
	public List<Span> stretches(Kind kind, String text) {
		boolean near = words.stream().filter(w -> w.kind() == Kind.SAME).count() >= NEAR * words.size();
		var found = new ArrayList<Span>();
		boolean open = false;
		boolean telling = false;
		for (var w : words) {
			if (w.kind() == kind) {
				if (open) {
					found.add(found.removeLast().cover(w.span()));
				} else {
					drop(found, !telling);
					found.add(w.span());
					telling = false;
				}
				telling |= near || says(w.span().of(text));
			}
			open = w.kind() == kind;
		}
		drop(found, !telling);
		return found;
	}

	private static void drop(List<Span> found, boolean last) {
		if (last && !found.isEmpty()) {
			found.removeLast();
		}
	}

	private static boolean says(String word) {
		return word.codePoints().anyMatch(Character::isLetterOrDigit) && !FunctionWords.has(word.toLowerCase(Locale.ROOT));
	}

	/// The wordings of a passage, reading by reading, of the versions `shown`.
	///
	/// What stands in one row of the word table is the same word or a substitution for it; in rephrased readings the answers
	/// of the links say which words answer each other. A word that another reading has in another place is the same word too.
	public static List<Wording> of(Collation c, int passage, List<Integer> shown) {
		Passage p = c.alignment().passages().get(passage);
		var readings = new ArrayList<Integer>();
		for (int r = 0; r < p.readings().size(); r++) {
			if (shown.contains(p.readings().get(r).version())) {
				readings.add(r);
			}
		}
		var rows = Rows.of(c.alignment().table(), p, readings);
		return readings.stream().map(r -> wording(p, r, readings, rows)).toList();
	}

	private static Wording wording(Passage p, int reading, List<Integer> readings, Rows rows) {
		var here = p.readings().get(reading);
		var words = new ArrayList<Word>();
		Set<String> elsewhere = rows.keysOfOthers(reading);
		for (Token t : rows.tokens(reading)) {
			Kind byTable = rows.kind(reading, t);
			Kind kind = byTable == Kind.SAME || elsewhere.contains(t.key()) ? Kind.SAME
					: byTable == Kind.ANSWERED || isAnswered(p, reading, readings, t.span()) ? Kind.ANSWERED : Kind.OWN;
			words.add(new Word(t.span(), kind));
		}
		return new Wording(here.version(), here.span(), words);
	}

	private static boolean isAnswered(Passage p, int reading, List<Integer> readings, Span word) {
		for (var link : p.links()) {
			if (link.left() == reading && readings.contains(link.right())) {
				if (link.answers().stream().anyMatch(a -> a.left().overlaps(word))) {
					return true;
				}
			} else if (link.right() == reading && readings.contains(link.left())) {
				if (link.answers().stream().anyMatch(a -> a.right().overlaps(word))) {
					return true;
				}
			}
		}
		return false;
	}

	/// The tokens of the readings and the rows of the table that join them.
	private record Rows(Map<Integer, List<Token>> byReading, Map<Integer, Map<Token, Kind>> kinds) {
		static Rows of(Table table, Passage p, List<Integer> readings) {
			var byReading = new HashMap<Integer, List<Token>>();
			var cells = new HashMap<Integer, Map<Integer, Token>>();
			for (int r : readings) {
				var reading = p.readings().get(r);
				List<Token> tokens = table.tokens(reading.version());
				int from = Tokens.firstFrom(tokens, reading.span().start());
				int to = Tokens.firstFrom(tokens, reading.span().end());
				byReading.put(r, tokens.subList(from, to));
				int[] rows = table.rowsOf(reading.version());
				for (int t = from; t < to; t++) {
					cells.computeIfAbsent(rows[t], k -> new HashMap<>()).put(r, tokens.get(t));
				}
			}
			var kinds = new HashMap<Integer, Map<Token, Kind>>();
			cells.values().forEach(row -> row.forEach((r, token) -> {
				boolean same = row.entrySet().stream().anyMatch(e -> !e.getKey().equals(r) && e.getValue().key().equals(token.key()));
				Kind kind = same ? Kind.SAME : row.size() > 1 ? Kind.ANSWERED : Kind.OWN;
				kinds.computeIfAbsent(r, k -> new HashMap<>()).put(token, kind);
			}));
			return new Rows(byReading, kinds);
		}

		List<Token> tokens(int reading) {
			return byReading.getOrDefault(reading, List.of());
		}

		Kind kind(int reading, Token token) {
			return Optional.ofNullable(kinds.get(reading)).map(k -> k.get(token)).orElse(Kind.OWN);
		}

		Set<String> keysOfOthers(int reading) {
			var keys = new HashSet<String>();
			byReading.forEach((r, tokens) -> {
				if (r != reading) {
					tokens.forEach(t -> keys.add(t.key()));
				}
			});
			return keys;
		}
	}
}

package variorum.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.facts.QuotedSentence.Piece;
import variorum.text.Span;

/// Finds in a sentence who speaks: the noun phrase that is the subject of a reporting verb, with its appositions.
///
/// No parser: an English subject runs from the last break of the clause (a comma, a conjunction, a verb, a quotation) to
/// the verb's auxiliaries, and an apposition stands between commas. Titles and names of several words stay whole because
/// nothing inside them is a break.
final class Speakers {
	private static final int FARTHEST = 40;
	private static final Set<String> AUXILIARIES = WordList.of("""
			has have had is are was were be been being will would could should may might must can did does do to not
			hasn't haven't didn't doesn't don't won't wouldn't n't shall""");
	private static final Set<String> ADVERBS = WordList.of("""
			also then later once often never even just again still now first too always only further yet soon ever
			sometimes instead rather famously all both himself herself themselves itself long today yesterday tonight
			monday tuesday wednesday thursday friday saturday sunday""");
	private static final Set<String> DAYS = WordList.of("monday tuesday wednesday thursday friday saturday sunday");
	private static final Set<String> BREAKS = WordList.of("""
			that which because when while as if although but so than where though whether until since or what how why
			unless whereas like""");
	static final Set<String> PREPOSITIONS = WordList.of("""
			in on at by with during after before for from to about against among amid despite following over under
			through via into near since until without within upon around between per along across throughout behind""");
	private static final Set<String> MODALS = WordList.of("would could should might has have had is was were are been");
	private static final Set<String> RELATIVES = WordList.of("who whose which that whom");
	private static final Set<String> AFTERWARDS = WordList.of("""
			when while as if because that where adding last this earlier later yesterday today tonight monday tuesday
			wednesday thursday friday saturday sunday recently again noting referring citing speaking but so
			afterward afterwards aloud then though although just""");
	private static final Set<String> OPENERS = WordList.of("""
			and but so meanwhile still yet however then later also now instead today yesterday earlier even indeed or
			because when while as""");

	private Speakers() { }

	/// Whether `piece` stands between a subject and its verb: "has also", "would not".
	static boolean isHelping(Piece piece) {
		return piece.isWord() && (AUXILIARIES.contains(piece.key()) || isAdverb(piece.key()));
	}

	/// Index of the piece before the auxiliaries, adverbs and days that end at `end`: "Lund on Friday has also (said)".
	static int beforeHelping(List<Piece> pieces, int from, int end) {
		int i = end;
		while (i >= from && isHelping(pieces.get(i))) {
			i = beforeDay(pieces, from, i);
		}
		return i;
	}

	/// Index of the piece before the word at `i`, and before the "on" of a day.
	static int beforeDay(List<Piece> pieces, int from, int i) {
		return i > from && DAYS.contains(pieces.get(i).key()) && pieces.get(i - 1).key().equals("on") ? i - 2 : i - 1;
	}

	static boolean isAuxiliary(String key) {
		return AUXILIARIES.contains(key);
	}

	private static boolean isAdverb(String key) {
		return ADVERBS.contains(key) || (key.endsWith("ly") && key.length() > 4 && !key.equals("family"));
	}

	/// The subject of the verb at `verb`, looked for in `pieces` from index `from` on.
	static Optional<Span> before(List<Piece> pieces, int from, int verb) {
		int end = beforeHelping(pieces, from, verb - 1);
		if (end >= from && Set.of("who", "which").contains(pieces.get(end).key())) {
			end -= end > from && pieces.get(end - 1).isMark(",") ? 2 : 1;
		}
		if (end < from) {
			return Optional.empty();
		}
		return pieces.get(end).isMark(",") ? withApposition(pieces, from, end) : phrase(pieces, from, end);
	}

	/// The noun phrase whose last piece is at `end`.
	private static Optional<Span> phrase(List<Piece> pieces, int from, int end) {
		int start = end + 1;
		while (start > Math.max(from, end - FARTHEST) && !isBreak(pieces, start - 1, from)) {
			start = pieces.get(start - 1).isMark(")") ? bracket(pieces, from, start - 1) : start - 1;
		}
		return trimmed(pieces, start, end + 1);
	}

	/// The head and the appositions after it, up to the comma at `comma`.
	private static Optional<Span> withApposition(List<Piece> pieces, int from, int comma) {
		int end = comma;
		while (end > from) {
			int left = previousComma(pieces, from, end);
			if (left < from) {
				return phrase(pieces, from, end - 1).map(s -> s.cover(upTo(pieces, comma)));
			}
			boolean head = isName(pieces, left + 1, end) || isIntroduction(pieces, startOf(pieces, from, left), left);
			if (head) {
				return phrase(pieces, left + 1, end - 1).map(s -> s.cover(upTo(pieces, comma)));
			}
			end = left;
		}
		return Optional.empty();
	}

	private static Span upTo(List<Piece> pieces, int comma) {
		return pieces.get(comma - 1).span();
	}

	/// Index of the comma before `end`, or one less than `from` where a quotation or the start comes first.
	private static int previousComma(List<Piece> pieces, int from, int end) {
		for (int i = end - 1; i >= Math.max(from, end - FARTHEST); i--) {
			if (pieces.get(i).isMark(",")) {
				return i;
			}
			if (pieces.get(i).isMark(";:—–")) {
				return from - 1;
			}
		}
		return from - 1;
	}

	private static int startOf(List<Piece> pieces, int from, int end) {
		int start = Math.max(from, previousComma(pieces, from, end) + 1);
		for (int i = end - 1; i >= start; i--) {
			if (pieces.get(i).isQuote()) {
				return i + 1;
			}
		}
		return start;
	}

	private static boolean isName(List<Piece> pieces, int from, int to) {
		return from < to && pieces.subList(from, to).stream().allMatch(p -> p.isCapitalised() || p.isMark("."));
	}

	/// Whether the pieces open a sentence rather than name somebody: "On Monday", "After a long day".
	private static boolean isIntroduction(List<Piece> pieces, int from, int to) {
		if (from >= to) {
			return true;
		}
		String first = pieces.get(from).key();
		return PREPOSITIONS.contains(first) || OPENERS.contains(first) || first.endsWith("ing") || BREAKS.contains(first)
				|| pieces.get(from).isQuote();
	}

	private static boolean isBreak(List<Piece> pieces, int i, int from) {
		var p = pieces.get(i);
		if (!p.isWord()) {
			return p.isQuote() || p.isMark(",;:—–(?!…[]*|•");
		}
		if (p.key().equals("and")) {
			return !joinsNames(pieces, i, from);
		}
		boolean verb = !p.isCapitalised() && ReportingVerbs.of(p.key())
				.filter(v -> v.form() == ReportingVerbs.Form.FINITE && !v.noun()).isPresent();
		return BREAKS.contains(p.key()) || (AUXILIARIES.contains(p.key()) && !p.key().equals("to")) || verb;
	}

	private static boolean joinsNames(List<Piece> pieces, int i, int from) {
		return i > from && i + 1 < pieces.size() && pieces.get(i - 1).isWord()
				&& pieces.get(i - 1).isCapitalised() == pieces.get(i + 1).isCapitalised();
	}

	private static int bracket(List<Piece> pieces, int from, int close) {
		for (int i = close - 1; i >= Math.max(from, close - 8); i--) {
			if (pieces.get(i).isMark("(")) {
				return i;
			}
		}
		return close;
	}

	/// The pieces `start` to before `end` without the words that open a sentence.
	private static Optional<Span> trimmed(List<Piece> pieces, int start, int end) {
		int first = start;
		while (first < end && (OPENERS.contains(pieces.get(first).key()) || !pieces.get(first).isWord())) {
			first++;
		}
		if (first < end && PREPOSITIONS.contains(pieces.get(first).key())) {
			int name = lastName(pieces, first, end);
			first = name < end ? name : first + 1;
			first += first + 1 < end && DAYS.contains(pieces.get(first).key()) ? 1 : 0;
		}
		return first < end ? Optional.of(pieces.get(first).span().cover(pieces.get(end - 1).span())) : Optional.empty();
	}

	private static int lastName(List<Piece> pieces, int first, int end) {
		int name = end;
		while (name > first && pieces.get(name - 1).isCapitalised()) {
			name--;
		}
		return name;
	}

	/// The noun phrase that starts at `from`, as after "said" in “…,” said Ida Lund, a lawyer.
	static Optional<Span> after(List<Piece> pieces, int from) {
		int end = endOfPhrase(pieces, from);
		int comma = end;
		while (comma + 1 < pieces.size() && pieces.get(comma).isMark(",") && isApposition(pieces, comma + 1)) {
			int next = endOfApposition(pieces, comma + 1);
			boolean closed = next >= pieces.size() || pieces.get(next).isMark(",.");
			if (!closed) {
				break;
			}
			end = next;
			comma = next;
		}
		return from < end && !isClause(pieces, from, end) ? trimmed(pieces, from, end) : Optional.empty();
	}

	/// Whether what follows "said" is what was said rather than who said it: "said Lund would stay".
	private static boolean isClause(List<Piece> pieces, int from, int end) {
		for (int i = from + 1; i < end && !RELATIVES.contains(pieces.get(i).key()) && !pieces.get(i).isMark(","); i++) {
			if (MODALS.contains(pieces.get(i).key())) {
				return true;
			}
		}
		return false;
	}

	/// The noun phrase that starts at `from`, without appositions: the person told, the source cited.
	static Optional<Span> object(List<Piece> pieces, int from) {
		int end = endOfPhrase(pieces, from);
		return from < end ? trimmed(pieces, from, end) : Optional.empty();
	}

	private static int endOfPhrase(List<Piece> pieces, int from) {
		int i = from;
		while (i < pieces.size() && !endsPhrase(pieces, i, from)) {
			i = pieces.get(i).isMark("(") ? closing(pieces, i) : i + 1;
		}
		return i;
	}

	private static boolean endsPhrase(List<Piece> pieces, int i, int from) {
		var p = pieces.get(i);
		if (!p.isWord()) {
			return p.isQuote() || p.isMark(",.;:—–?!…)]*");
		}
		boolean preposition = PREPOSITIONS.contains(p.key()) && !p.key().equals("for") && !p.key().equals("from")
				&& !(i > from && goesOnInside(pieces.get(i - 1), p));
		return i > from && (preposition || AFTERWARDS.contains(p.key()) || (p.key().equals("and") && !joinsNames(pieces, i, from)));
	}

	/// "a source at the harbour", "people close to Lund", "officials familiar with the plan".
	private static boolean goesOnInside(Piece before, Piece preposition) {
		return (preposition.key().equals("at") && !before.isCapitalised())
				|| Set.of("close", "familiar", "briefed", "near").contains(before.key());
	}

	private static int closing(List<Piece> pieces, int open) {
		for (int i = open + 1; i < Math.min(pieces.size(), open + 8); i++) {
			if (pieces.get(i).isMark(")")) {
				return i + 1;
			}
		}
		return open + 1;
	}

	private static boolean isApposition(List<Piece> pieces, int i) {
		var p = pieces.get(i);
		boolean opens = Set.of("a", "an", "the", "who", "whose", "one", "his", "her", "its", "their", "of", "former", "himself")
				.contains(p.key());
		if (ReportingVerbs.of(p.key()).isPresent()) {
			return false;
		}
		return p.isWord() && (opens || Character.isDigit(p.key().charAt(0))
				|| (!AFTERWARDS.contains(p.key()) && !PREPOSITIONS.contains(p.key()) && !p.key().endsWith("ing")
				&& !p.key().equals("and") && !isAdverb(p.key())));
	}

	private static int endOfApposition(List<Piece> pieces, int from) {
		int i = from;
		while (i < pieces.size() && !pieces.get(i).isQuote() && !pieces.get(i).isMark(",.;:—–")) {
			i++;
		}
		return i;
	}

	/// The subject of the clause that starts at `from`: what stands before its first verb.
	static Optional<Span> subject(List<Piece> pieces, int from, int to) {
		int start = from;
		int comma = nextComma(pieces, from, to);
		if (comma < to && isIntroduction(pieces, from, comma)) {
			start = comma + 1;
		}
		int end = start;
		while (end < to && end - start < 12 && !startsPredicate(pieces, end, start)) {
			end++;
		}
		return start < end ? trimmed(pieces, start, end) : Optional.empty();
	}

	private static int nextComma(List<Piece> pieces, int from, int to) {
		for (int i = from; i < to; i++) {
			if (pieces.get(i).isMark(",")) {
				return i;
			}
		}
		return to;
	}

	private static boolean startsPredicate(List<Piece> pieces, int i, int start) {
		var p = pieces.get(i);
		if (!p.isWord()) {
			return !p.isMark("'’");
		}
		boolean afterName = i > start && !p.isCapitalised() && pieces.get(i - 1).isCapitalised()
				&& !Set.of("of", "and", "for", "the", "de", "von", "van", "da", "al").contains(p.key());
		boolean verb = !p.isCapitalised() && i > start && (p.key().endsWith("ed") || ReportingVerbs.of(p.key())
				.filter(v -> v.form() == ReportingVerbs.Form.FINITE && !v.noun()).isPresent());
		boolean afterPronoun = i > start && Set.of("he", "she", "they", "it", "we", "i", "you").contains(pieces.get(i - 1).key());
		return afterName || verb || afterPronoun || (AUXILIARIES.contains(p.key()) && !p.key().equals("to"));
	}
}

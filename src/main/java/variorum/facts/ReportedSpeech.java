package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.facts.Cues.Cue;
import variorum.facts.QuotedSentence.Piece;
import variorum.facts.ReportingVerbs.Role;
import variorum.facts.ReportingVerbs.Form;
import variorum.text.Span;

/// Reads one sentence for what is reported in it: who says what, quoted or not.
///
/// Two shapes carry nearly all of English news: the content first and the said-clause after it (“…,” she said; …, according
/// to Lund) and the said-clause first (Lund said that …; Lund called it “…”). For each quotation the first shape is tried on
/// what follows it; what is left goes to the reporting verb before it: the first of the sentence, since a report within a
/// report belongs to the outer speaker, unless a coordinated or participial one (and called …, adding that …) takes over.
/// After Pouliquen, Steinberger & Best, "Automatic detection of quotations in multilingual news" (RANLP 2007), and the
/// annotation guidelines of Newell, Margolin & Ruths, "An attribution relations corpus for political news" (LREC 2018),
/// by which the content of a mixed quotation is the whole reported clause.
final class ReportedSpeech {
	/// Something reported. `content` are the words, quoted and not, `quotes` the quotations among them; `isPure` when there
	/// are no others; `cued` when a reporting verb says so.
	record Told(Span content, Optional<Span> speaker, List<Piece> quotes, boolean isPure, boolean cued) {
		Told {
			quotes = List.copyOf(quotes);
		}

		/// The same, said by `other`.
		Told by(Optional<Span> other) {
			return new Told(content, other, quotes, isPure, cued);
		}
	}

	private record SaidClause(int from, int to, Optional<Span> speaker) { }

	private static final Set<String> TIMES = WordList.of("""
			monday tuesday wednesday thursday friday saturday sunday yesterday today tonight last this earlier later
			recently when as while again afterward afterwards aloud simply once then to of before after""");

	private static final Set<String> TURNS = WordList.of("and but while then before after by which when as though although yet whereas");
	private static final Set<String> LOOSE_ENDS = Set.of("and", "but", "or");
	private static final Set<String> GOING_ON = Set.of("because", "if", "unless", "so", "not", "or", "especially", "particularly");
	private static final Set<String> REMARKS = WordList.of("a an the which who whose while though although according even");

	/// Words between "said" and a name that describe who bears it.
	private static final int DESCRIBED = 6;

	private final List<Piece> pieces;
	private final int end;
	private final boolean isAllQuoted;
	private final List<Told> told = new ArrayList<>();
	private int from;
	private Optional<Span> lastSpeaker = Optional.empty();

	private ReportedSpeech(QuotedSentence sentence) {
		this.pieces = sentence.pieces();
		this.isAllQuoted = sentence.isAllQuoted();
		int last = pieces.size();
		while (last > 0 && pieces.get(last - 1).isMark(".?!…")) {
			last--;
		}
		this.end = last;
	}

	/// What `sentence` reports, in order of place.
	static List<Told> in(QuotedSentence sentence) {
		var speech = new ReportedSpeech(sentence);
		speech.contentFirst();
		speech.cueFirst();
		speech.told.sort(Comparator.comparing(Told::content));
		return List.copyOf(speech.told);
	}

	/// Every said-clause that follows its content.
	private void contentFirst() {
		for (int i = 0; i < end; i++) {
			boolean place = pieces.get(i).isQuote() || pieces.get(i).isMark(",—–-");
			if (!place || i < from) {
				continue;
			}
			var clause = saidClauseAfter(i);
			if (clause.isPresent()) {
				i = tellBefore(i, clause.get()) - 1;
			}
		}
	}

	/// Adds what stands before `clause`, and a quotation that goes on behind it; gives the piece to go on at.
	private int tellBefore(int last, SaidClause clause) {
		int stop = clause.to();
		while (stop < end && !pieces.get(stop).isQuote() && Cues.at(pieces, from, stop).isEmpty()) {
			stop++;
		}
		boolean goesOn = stop < end && pieces.get(stop).isQuote();
		int contentEnd = goesOn ? endOfContent(stop) : pieces.get(last).isMark(",—–-") ? last : last + 1;
		cueFirst(from, startOfContent(last));
		add(startOfContent(last), contentEnd, clause.from(), clause.to(), clause.speaker(), true);
		from = goesOn ? contentEnd : clause.to();
		return from;
	}

	/// Where the content that ends at `last` starts: behind what the sentence already told.
	private int startOfContent(int last) {
		int start = from;
		while (start < last && (pieces.get(start).isMark(",;—–-") || Set.of("and", "but").contains(pieces.get(start).key()))) {
			start++;
		}
		return start;
	}

	private Optional<SaidClause> saidClauseAfter(int i) {
		int start = i + 1;
		while (start < end && pieces.get(start).isMark(",—–-…")) {
			start++;
		}
		boolean quoted = pieces.get(i).isQuote();
		if (quoted && isIntroduced(i)) {
			return Optional.empty();
		}
		boolean stopped = !quoted || !pieces.get(i).key().isEmpty() || start > i + 1;
		if (start >= end || (!quoted && hasNoContent(i))) {
			return Optional.empty();
		}
		var inverted = inverted(start, quoted, stopped);
		return inverted.isPresent() ? inverted : straight(start, quoted, stopped);
	}

	/// Whether a reporting verb stands right before the quotation at `i`: "he shouted, “…”".
	private boolean isIntroduced(int i) {
		int verb = i - 1;
		while (verb > from && pieces.get(verb).isMark(",:")) {
			verb--;
		}
		return verb > from && Cues.at(pieces, from, verb).filter(c -> c.kind() != Role.JUDGE && c.speaker().isPresent()).isPresent();
	}

	private boolean hasNoContent(int i) {
		return i - from < 2;
	}

	/// "said Lund", "according to Lund".
	private Optional<SaidClause> inverted(int start, boolean quoted, boolean stopped) {
		var cue = Cues.at(pieces, start, start);
		if (cue.isEmpty() || cue.get().kind() == Role.JUDGE || cue.get().form() == Form.PARTICIPLE) {
			return Optional.empty();
		}
		boolean according = cue.get().to() == start + 2 && pieces.get(start).key().equals("according");
		int next = cue.get().to();
		if (!according && (!quoted || !stopped || next >= end || !startsName(next))) {
			return Optional.empty();
		}
		if (!quoted && hasQuoteBehind(next)) {
			return Optional.empty();
		}
		var speaker = Speakers.after(pieces, next);
		return speaker.map(s -> new SaidClause(start, indexAfter(s.end()), speaker));
	}

	/// "defence lawyer Theo Maas": common words without a break before a name.
	private boolean isDescribed(int i) {
		int name = i;
		while (name < Math.min(end, i + DESCRIBED) && pieces.get(name).isWord() && !pieces.get(name).isCapitalised()
				&& !TIMES.contains(pieces.get(name).key()) && !Speakers.PREPOSITIONS.contains(pieces.get(name).key())
				&& !Speakers.isHelping(pieces.get(name)) && !startsClause(pieces.get(name))) {
			name++;
		}
		return name > i && name < end && pieces.get(name).isCapitalised() && !TIMES.contains(pieces.get(name).key());
	}

	private boolean startsName(int i) {
		var p = pieces.get(i);
		return isDescribed(i) || (p.isCapitalised() && !TIMES.contains(p.key())) || Set.of("the", "a", "an", "one",
				"he", "she", "they", "his", "her",
				"another", "some", "several").contains(p.key());
	}

	/// "Lund said", "the minister has told reporters".
	private Optional<SaidClause> straight(int start, boolean quoted, boolean stopped) {
		int limit = Math.min(end, start + (stopped ? 40 : 5));
		for (int v = start; v < limit; v++) {
			var p = pieces.get(v);
			if (p.isQuote() || p.isMark(";:—–") || (v == start && startsClause(p))) {
				return Optional.empty();
			}
			var cue = Cues.at(pieces, start, v);
			if (cue.isPresent()) {
				return straight(start, cue.get(), quoted);
			}
		}
		return Optional.empty();
	}

	private static boolean startsClause(Piece p) {
		return Set.of("and", "but", "or", "that", "which", "who", "when", "while", "if", "because", "to", "of", "so").contains(p.key());
	}

	private Optional<SaidClause> straight(int start, Cue cue, boolean quoted) {
		boolean speaks = cue.kind() != Role.JUDGE && cue.form() != Form.PARTICIPLE && cue.speaker().isPresent();
		if (!speaks || cue.speaker().get().start() > pieces.get(Math.min(start + 8, end - 1)).span().end()) {
			return Optional.empty();
		}
		int next = cue.to();
		boolean ends = next >= end || (!pieces.get(next).isWord() && !pieces.get(next).isMark(":"))
				|| TIMES.contains(pieces.get(next).key()) || Speakers.PREPOSITIONS.contains(pieces.get(next).key())
				|| Speakers.isHelping(pieces.get(next)) || cue.kind() == Role.TELL || (quoted && isShortClause(next));
		boolean whole = quoted || !hasQuoteBehind(next) || (quoteWithin(from, start) && goesOnBehind(next));
		return ends && whole ? Optional.of(new SaidClause(start, endOfClause(next), cue.speaker())) : Optional.empty();
	}

	/// Whether what follows a said-clause's verb is a few words up to a comma or the end: "said two days after the attack, …".
	private boolean isShortClause(int i) {
		int stop = endOfClause(i);
		boolean number = Character.isDigit(pieces.get(i).key().charAt(0)) || Set.of("one", "two", "three", "four", "five", "a", "the",
				"upon", "half", "several", "many", "both", "all").contains(pieces.get(i).key());
		return number && stop - i < 9;
	}

	/// Whether the next quotation goes on in the middle of a sentence.
	private boolean goesOnBehind(int i) {
		return pieces.subList(Math.min(i, end), end).stream().filter(Piece::isQuote).findFirst()
				.filter(q -> !q.text().isEmpty() && Character.isLowerCase(q.text().codePointAt(0))).isPresent();
	}

	private boolean hasQuoteBehind(int i) {
		return pieces.subList(Math.min(i, end), end).stream().anyMatch(Piece::isQuote);
	}

	/// Where a said-clause that goes on at `i` ends: at a comma or a quotation.
	private int endOfClause(int i) {
		int stop = i;
		while (stop < end && !pieces.get(stop).isQuote() && !pieces.get(stop).isMark(",;:—–")
				&& (stop == i || Cues.at(pieces, i, stop).isEmpty())) {
			stop++;
		}
		return stop;
	}

	private int indexAfter(int offset) {
		int i = 0;
		while (i < end && pieces.get(i).span().start() < offset) {
			i++;
		}
		return i;
	}

	private void cueFirst() {
		cueFirst(from, end);
	}

	/// What reporting verbs between `start` and `stop` introduce.
	private void cueFirst(int start, int stop) {
		int at = start;
		while (at < stop) {
			var cue = nextCue(at, stop);
			if (cue.isEmpty()) {
				break;
			}
			int until = nextTurn(cue.get(), stop);
			int first = startAfter(cue.get(), until);
			if (first < until) {
				add(first, until, until, until, speakerOf(cue.get(), start), true);
			}
			at = Math.max(until, cue.get().to());
		}
		tellUncued(start, stop);
	}

	private Optional<Span> speakerOf(Cue cue, int start) {
		return cue.speaker().or(() -> lastSpeaker).or(() -> Speakers.subject(pieces, start, cue.from()));
	}

	/// The first cue from `at` on; a judging verb only where a quotation is its object.
	private Optional<Cue> nextCue(int at, int stop) {
		for (int i = at; i < stop; i++) {
			var cue = Cues.at(pieces, at, i);
			if (cue.isPresent() && (cue.get().kind() != Role.JUDGE || quoteWithin(cue.get().to(), stop))) {
				return cue;
			}
		}
		return Optional.empty();
	}

	private boolean quoteWithin(int start, int stop) {
		return pieces.subList(start, Math.max(start, stop)).stream().anyMatch(Piece::isQuote);
	}

	/// Where another report takes over: a coordinated verb or a participle after a comma.
	private int nextTurn(Cue cue, int stop) {
		for (int i = cue.to() + 1; i < stop; i++) {
			var other = Cues.at(pieces, cue.to(), i);
			if (other.isPresent() && takesOver(other.get(), i)) {
				return pieces.get(i - 1).isQuote() ? i : i - 1;
			}
			if (other.isPresent() && isOwnClause(cue, other.get())) {
				return indexAfter(other.get().speaker().orElseThrow().start());
			}
		}
		return stop;
	}

	/// Whether `other` has a subject of its own behind a comma or a conjunction: "…, Lund said only that …, while Pike called it".
	private boolean isOwnClause(Cue cue, Cue other) {
		return other.speaker().filter(s -> {
			int first = indexAfter(s.start());
			boolean behind = first > cue.to() && (pieces.get(first - 1).isMark(",;—–") || TURNS.contains(pieces.get(first - 1).key())
					|| pieces.get(first - 1).isQuote());
			return behind && (other.kind() != Role.JUDGE || hasQuoteBehind(other.to()));
		}).isPresent();
	}

	private boolean takesOver(Cue other, int i) {
		var before = pieces.get(i - 1);
		if (before.key().equals("who") && other.kind() != Role.JUDGE) {
			return true;
		}
		boolean joined = before.isMark(",") || before.isQuote() || (TURNS.contains(before.key())
				&& (other.form() == Form.PARTICIPLE || Set.of("and", "but", "then").contains(before.key())));
		return joined && (other.form() == Form.PARTICIPLE || other.form() == Form.FINITE);
	}

	/// Where the content of `cue` starts: at "that", behind a colon, or right behind the verb.
	private int startAfter(Cue cue, int until) {
		if (pieces.get(cue.from()).key().equals("according")) {
			int behind = cue.speaker().map(s -> indexAfter(s.end())).orElse(cue.to());
			return behind < until && pieces.get(behind).isMark(",") ? behind + 1 : behind;
		}
		if (cue.kind() == Role.SAY || cue.kind() == Role.TELL) {
			for (int i = cue.to(); i < Math.min(until, cue.to() + 14) && !pieces.get(i).isQuote(); i++) {
				boolean behind = pieces.get(i).isMark(":") || (pieces.get(i).isMark(",") && i + 1 < until && pieces.get(i + 1).isQuote());
				if (behind && (cue.kind() == Role.TELL || isAdverbial(cue.to(), i))) {
					return i + 1;
				}
				if (pieces.get(i).key().equals("that")) {
					return i;
				}
				if (i > cue.to() && Speakers.isAuxiliary(pieces.get(i).key()) && !pieces.get(i).key().equals("to")) {
					break;
				}
			}
		}
		boolean mark = cue.to() < until && pieces.get(cue.to()).isMark(",:—–");
		return mark ? cue.to() + 1 : cue.to();
	}

	private boolean isAdverbial(int start, int stop) {
		return start == stop || TIMES.contains(pieces.get(start).key()) || Speakers.PREPOSITIONS.contains(pieces.get(start).key())
				|| Speakers.isHelping(pieces.get(start));
	}

	private int endOfContent(int quote) {
		for (int i = quote + 1; i < end; i++) {
			var other = Cues.at(pieces, quote, i);
			if (other.isPresent() && takesOver(other.get(), i)) {
				return pieces.get(i - 1).isQuote() ? i : i - 1;
			}
		}
		return end;
	}

	/// Quotations that no reporting verb governs: the words in marks, credited to the subject of their clause.
	private void tellUncued(int start, int stop) {
		for (int i = start; i < stop; i++) {
			if (pieces.get(i).isQuote() && !isTold(pieces.get(i))) {
				int last = i;
				for (int k = i; k < stop; k++) {
					last = pieces.get(k).isQuote() && !isTold(pieces.get(k)) ? k : last;
				}
				add(i, last + 1, stop, stop, introduced(i), isAllQuoted || introduced(i).isPresent());
				return;
			}
		}
	}

	/// Where a reported clause with quotations ends: at a last quotation that takes the clause's comma inside its marks, or at
	/// a comma behind it that opens a remark of the writer's (", a claim that …", ", which …").
	private int endOfQuoted(int first, int stop) {
		int last = -1;
		for (int i = first; i < stop; i++) {
			last = pieces.get(i).isQuote() ? i : last;
		}
		if (last < 0) {
			return stop;
		}
		boolean comma = pieces.get(last).key().equals(",");
		if (comma && (last == first || last + 1 >= stop || !goesOnWith(pieces.get(last + 1).key()))) {
			return last + 1;
		}
		for (int i = last + 1; i + 1 < stop; i++) {
			if (pieces.get(i).isMark(",—–-") && (pieces.get(i).isMark("—–-") || REMARKS.contains(pieces.get(i + 1).key()))) {
				return i;
			}
		}
		return stop;
	}

	private static boolean goesOnWith(String word) {
		return word.endsWith("ing") || GOING_ON.contains(word);
	}

	/// A name and a colon before the quotation at `i`, as in an interview.
	private Optional<Span> introduced(int i) {
		boolean colon = i > from && pieces.get(i - 1).isMark(":");
		return colon ? Speakers.subject(pieces, from, i - 1) : Optional.empty();
	}

	private boolean isTold(Piece quote) {
		return told.stream().anyMatch(t -> t.quotes().contains(quote));
	}

	/// Adds the pieces `first` to before `stop`; those from `skipFrom` to before `skipTo` are the said-clause inside.
	private void add(int first, int stop, int skipFrom, int skipTo, Optional<Span> speaker, boolean cued) {
		int last = skipFrom < stop ? stop : endOfQuoted(first, stop);
		while (last > first && (pieces.get(last - 1).isMark(",;:—–-)(") || LOOSE_ENDS.contains(pieces.get(last - 1).key()))) {
			last--;
		}
		if (first >= last) {
			return;
		}
		var quotes = new ArrayList<Piece>();
		boolean pure = true;
		for (int i = first; i < last; i++) {
			boolean said = i >= skipFrom && i < skipTo;
			if (pieces.get(i).isQuote()) {
				quotes.add(pieces.get(i));
			} else if (!said && pieces.get(i).isWord()) {
				pure = false;
			}
		}
		var content = pieces.get(first).span().cover(pieces.get(last - 1).span());
		told.add(new Told(content, speaker, quotes, pure && !quotes.isEmpty(), cued));
		lastSpeaker = speaker.isPresent() ? speaker : lastSpeaker;
	}
}

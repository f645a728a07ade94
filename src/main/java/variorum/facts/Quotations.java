package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.facts.QuotedSentence.Piece;
import variorum.facts.ReportedSpeech.Told;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokens;

/// Finds quotations, who speaks and through whom.
///
/// Each sentence is read for what it reports ([ReportedSpeech]); a sentence that is nothing but a quotation goes on with
/// what was reported before it, in the same paragraph or the one before, so that a speech interrupted by "he said" or by a
/// new paragraph is one quotation. The span is that of the reported words, from the first to the last; the normal form is
/// made of the words in quotation marks alone, so that versions that embed the same words differently agree.
final class Quotations implements Extractor {
	/// Uncredited words in marks up to this many are kept at a distance rather than quoted.
	private static final int LONGEST_SCARE = 4;

	private record Credited(Told told, Optional<Span> via) {
		/// The same without the speaker: the rules for speakers are those of English.
		Credited toNobody() {
			return new Credited(told.by(Optional.empty()), Optional.empty());
		}
	}

	@Override
	public List<Mention> extract(Document document) {
		var mentions = new ArrayList<Mention>();
		boolean english = English.is(document);
		for (var credited : quoted(document)) {
			mentions.add(mention(document, english ? credited : credited.toNobody()));
		}
		mentions.addAll(QuotationsPosted.in(document));
		mentions.sort(Comparator.comparing(Mention::span));
		return mentions;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.of("“We will rebuild the bridge,” the mayor, Ida Lund, said on Friday.",
						"“We will rebuild the bridge,” = we will rebuild the bridge"),
				Example.of("\"It rained,\" said Pike, who kept the dam. \"Then it broke.\"",
						"\"It rained,\" said Pike, who kept the dam. \"Then it broke.\" = it rained then it broke"),
				Example.of("Lund told reporters that the plan was “a sham” and would fail.",
						"that the plan was “a sham” and would fail = a sham"),
				Example.of("The plan was \"a sham\" from the start, according to Lund.",
						"The plan was \"a sham\" from the start = a sham"),
				Example.of("Lund called the vote “a sham,” adding that nobody “in their right mind” would heed it.",
						"the vote “a sham,” = a sham", "that nobody “in their right mind” would heed it = in their right mind"),
				Example.of("The workers' strike ended, and Lund left for the ministers' meeting."),
				Example.of("Lund said: “Pike told me, ‘Go home,’ and I did.”", "“Pike told me, ‘Go home,’ and I did.” = "
						+ "pike told me go home and i did"));
	}

	/// What is reported with words in quotation marks, and quoted posts.
	private static List<Credited> quoted(Document document) {
		var all = new ArrayList<Credited>();
		boolean fresh = false;
		int paragraph = 0;
		for (var sentence : QuotedSentence.of(document)) {
			boolean near = sentence.paragraph() <= paragraph + 1;
			boolean goesOn = near && (sentence.paragraph() == paragraph || haveOneMark(document.text(), all, sentence));
			if (fresh && goesOn && sentence.isAllQuoted()) {
				all.set(all.size() - 1, extended(all.getLast(), sentence));
			} else {
				var told = ReportedSpeech.in(sentence);
				told.forEach(t -> all.add(credited(t, sentence, all)));
				fresh = !told.isEmpty();
			}
			paragraph = sentence.paragraph();
		}
		return all.stream().filter(c -> !c.told().quotes().isEmpty() && !isScare(c.told())).toList();
	}

	/// Whether a paragraph is quoted by the same kind of mark as what was told before it: in other marks a picture's line goes on.
	private static boolean haveOneMark(String text, List<Credited> before, QuotedSentence sentence) {
		var told = before.isEmpty() ? List.<Piece>of() : before.getLast().told().quotes();
		var next = sentence.pieces().stream().filter(Piece::isQuote).findFirst();
		return told.isEmpty() || next.isEmpty() || isSingle(text, told.getFirst()) == isSingle(text, next.get());
	}

	private static boolean isSingle(String text, Piece quote) {
		return "'‘‚".indexOf(text.charAt(quote.span().start())) >= 0;
	}

	/// Puts in the chain of sources; a speech without a said-clause is the last speaker's.
	private static Credited credited(Told told, QuotedSentence sentence, List<Credited> before) {
		if (sentence.isAllQuoted() && told.speaker().isEmpty() && !before.isEmpty()) {
			return new Credited(told.by(before.getLast().told().speaker()), before.getLast().via());
		}
		var chain = AttributionsChain.in(sentence.pieces());
		if (chain.isEmpty() || told.quotes().isEmpty()) {
			return new Credited(told, Optional.empty());
		}
		var link = chain.getLast();
		return new Credited(told.by(link.source().or(told::speaker)), Optional.of(link.outlet()));
	}

	/// Words kept at a distance, titles and names: in quotation marks, but nobody is said to have said them.
	private static boolean isScare(Told told) {
		int words = told.quotes().stream().filter(q -> !isTitle(q)).mapToInt(q -> q.text().strip().split("\\s+").length).sum();
		boolean titles = told.quotes().stream().allMatch(Quotations::isTitle);
		return (!told.cued() && words < LONGEST_SCARE) || (titles && !(told.cued() && told.isPure()));
	}

	/// Words that all have a capital, as in the title of a work.
	private static boolean isTitle(Piece quote) {
		String[] words = quote.text().strip().split("\\s+");
		boolean capitals = Stream.of(words).allMatch(w -> Character.isUpperCase(w.codePointAt(0)) || FunctionWords.contains(w)
				|| Character.isDigit(w.charAt(0)));
		boolean stopped = Set.of(".", "?", "!").contains(quote.key());
		return words.length > 1 && capitals && !stopped && Character.isUpperCase(words[0].codePointAt(0));
	}

	private static Credited extended(Credited credited, QuotedSentence sentence) {
		var told = credited.told();
		var quotes = new ArrayList<>(told.quotes());
		sentence.pieces().stream().filter(Piece::isQuote).forEach(quotes::add);
		return new Credited(new Told(told.content().cover(sentence.span()), told.speaker(), quotes, told.isPure(), told.cued()),
				credited.via());
	}

	private static Mention mention(Document document, Credited credited) {
		var told = credited.told();
		var kind = told.isPure() ? Value.Quotation.Kind.DIRECT : Value.Quotation.Kind.MIXED;
		var value = new Value.Quotation(normal(told.quotes()), kind, told.speaker(), credited.via());
		String why = told.speaker().map(s -> "said by " + s.of(document.text())).orElse("in quotation marks")
				+ credited.via().map(v -> ", through " + v.of(document.text())).orElse("");
		return new Mention(document.version(), told.content(), FactType.QUOTATION, value, why);
	}

	/// The words of `quotes` in their normal form, without punctuation.
	private static String normal(List<Piece> quotes) {
		return normal(quotes.stream().map(Piece::text).collect(Collectors.joining(" ")));
	}

	/// The words of `text` in their normal form, without punctuation.
	static String normal(String text) {
		return Tokens.of(text).stream().filter(t -> !t.isPunctuation()).map(Token::key).collect(Collectors.joining(" "));
	}
}

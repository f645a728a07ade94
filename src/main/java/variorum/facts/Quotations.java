package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

	@Override
	public List<Mention> extract(Document document) {
		var mentions = new ArrayList<Mention>();
		for (var told : quoted(document)) {
			mentions.add(mention(document, told));
		}
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

	/// What is reported with words in quotation marks.
	private static List<Told> quoted(Document document) {
		var all = new ArrayList<Told>();
		boolean fresh = false;
		int paragraph = 0;
		for (var sentence : QuotedSentence.of(document)) {
			boolean near = sentence.paragraph() <= paragraph + 1;
			boolean continues = fresh && near && sentence.isAllQuoted() && !all.isEmpty();
			if (continues) {
				all.set(all.size() - 1, extended(all.getLast(), sentence));
			} else {
				var told = ReportedSpeech.in(sentence);
				for (var t : told) {
					all.add(t.speaker().isPresent() || all.isEmpty() || (t.cued() && !sentence.isAllQuoted()) ? t : credited(t, all.getLast().speaker()));
				}
				fresh = !told.isEmpty();
			}
			paragraph = sentence.paragraph();
		}
		return all.stream().filter(t -> !t.quotes().isEmpty() && !isScare(t)).toList();
	}

	/// Words kept at a distance, titles and names: in quotation marks, but nobody is said to have said them.
	private static boolean isScare(Told told) {
		int words = 0;
		boolean name = true;
		for (var quote : told.quotes()) {
			words += words(quote);
			name &= isTitle(quote);
		}
		return (!told.cued() && words < LONGEST_SCARE) || (name && (!told.cued() || !told.isPure()));
	}

	private static int words(Piece quote) {
		return quote.text().strip().split("\\s+").length;
	}

	/// Words that all have a capital, as in the title of a work.
	private static boolean isTitle(Piece quote) {
		String[] words = quote.text().strip().split("\\s+");
		int small = 0;
		for (String w : words) {
			int first = w.codePointAt(0);
			small += Character.isUpperCase(first) || FunctionWords.contains(w) || Character.isDigit(first) ? 0 : 1;
		}
		return small == 0 && words.length > 1 && Character.isUpperCase(words[0].codePointAt(0)) && !".?!".contains(quote.key().isEmpty() ? "," : quote.key());
	}

	private static Told extended(Told told, QuotedSentence sentence) {
		var quotes = new ArrayList<>(told.quotes());
		sentence.pieces().stream().filter(Piece::isQuote).forEach(quotes::add);
		return new Told(told.content().cover(sentence.span()), told.speaker(), quotes, told.isPure(), told.cued());
	}

	private static Told credited(Told told, Optional<Span> speaker) {
		return new Told(told.content(), speaker, told.quotes(), told.isPure(), told.cued());
	}

	private static Mention mention(Document document, Told told) {
		var kind = told.isPure() ? Value.Quotation.Kind.DIRECT : Value.Quotation.Kind.MIXED;
		var value = new Value.Quotation(normal(told.quotes()), kind, told.speaker(), Optional.empty());
		String why = told.speaker().map(s -> "said by " + s.of(document.text())).orElse("in quotation marks");
		return new Mention(document.version(), told.content(), FactType.QUOTATION, value, why);
	}

	private static String normal(List<Piece> quotes) {
		var words = new StringBuilder();
		for (var quote : quotes) {
			for (Token t : Tokens.of(quote.text())) {
				if (!t.isPunctuation()) {
					words.append(words.isEmpty() ? "" : " ").append(t.key());
				}
			}
		}
		return words.toString();
	}
}

package variorum.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.article.Block;
import variorum.facts.TimesGrammar.Match;
import variorum.text.Span;

/// Finds dates and durations and resolves them to ISO 8601 and TimeML values.
///
/// [TimesGrammar] says what the words mean, [TimesTense] which way they look, [TimesResolver] which day that is. One pass
/// over each block that tells the story; cost linear in its words.
public final class Times implements Extractor {
	@Override
	public List<Mention> extract(Document document) {
		var mentions = new ArrayList<Mention>();
		var resolver = new TimesResolver(document.published());
		for (Block block : document.article().blocks()) {
			if (block.kind().isStory() || block.kind() == Block.Kind.CAPTION) {
				mentions.addAll(in(document, block.span(), resolver));
			}
		}
		return mentions;
	}

	private static List<Mention> in(Document document, Span block, TimesResolver resolver) {
		Lexemes text = document.reading(block).text();
		List<Match> matches = document.reading(block).times();
		if (matches.isEmpty()) {
			return List.of();
		}
		var scopes = TimesScope.of(document, text, block);
		var mentions = new ArrayList<Mention>();
		int last = -1;
		TimesTense tense = TimesTense.UNTOLD;
		for (Match m : matches) {
			TimesScope scope = TimesScope.around(scopes, m.from());
			boolean listed = last == m.from() - 1 && (text.is(last, "or") || text.is(last, "and") || text.is(last, "to"));
			tense = listed ? tense : TimesTense.around(text, scope.from(), scope.to(), m.from(), m.to());
			last = m.to();
			Optional<LocalDate> uttered = scope.uttered(text, m, document.published());
			Value.Time value = resolver.resolve(m.expression(), tense, uttered);
			mentions.add(mention(document, text, m, value));
		}
		return mentions;
	}

	private static Mention mention(Document document, Lexemes text, Match m, Value.Time value) {
		boolean period = m.expression() instanceof TimeExpression.Period;
		String against = document.published().map(d -> ", told on " + d).orElse("");
		String why = "“" + text.words(m.from(), m.to()) + "”" + (period ? "" : against);
		return new Mention(document.version(), text.span(m.from(), m.to()), period ? FactType.DURATION : FactType.DATE, value, why);
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.of("The ship sailed on Friday.", "Friday = 2019-03-22"),
				Example.of("The ship will sail on Friday.", "Friday = 2019-03-29"),
				Example.of("Divers found the wreck over the weekend.", "the weekend = 2019-W12-WE"),
				Example.of("It sank last December.", "last December = 2018-12"),
				Example.of("In December it sank. The next month it was raised.", "December = 2018-12",
						"The next month = 2019-01"),
				Example.of("Three months earlier it had passed a test.", "Three months earlier = P3M"),
				Example.of("On 14 July 1998 and on July 15, 1998 the bank was closed.", "14 July 1998 = 1998-07-14",
						"July 15, 1998 = 1998-07-15"),
				Example.of("The talks, which began six weeks ago, lasted two and a half hours.", "six weeks ago = 2019-W07",
						"two and a half hours = PT2H30M"),
				Example.of("He was born in the 1960s, in nineteen sixty-four.", "1960s = 196", "nineteen sixty-four = 1964"),
				Example.of("Profit rose in the third quarter from a year earlier.", "the third quarter = 2018-Q3",
						"a year earlier = 2017-Q3"),
				Example.of("Crews now work every day for several weeks.", "now = PRESENT_REF", "every day = P1D",
						"several weeks = PXW"),
				Example.of("They may march in two lines, 1500 soldiers and a 6-year-old boy."),
				Example.of("The vote at 10:30 p.m. on Tuesday came last.", "10:30 p.m. on Tuesday = 2019-03-19T22:30"),
				Example.of("The strike ended on Thanksgiving.", "Thanksgiving = 2018-11-22"));
	}
}

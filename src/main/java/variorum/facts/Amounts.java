package variorum.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import variorum.article.Block;

/// Finds counts, measures, percentages and sums of money as intervals.
///
/// Dates are read first and left out, so that no year or hour is a quantity; then one pass reads number, unit and what is
/// counted. Cost linear in the words. Of a version that is not in English only figures that tell themselves by their form are
/// read ([AmountsByForm]).
public final class Amounts implements Extractor {
	@Override
	public List<Mention> extract(Document document) {
		var mentions = new ArrayList<Mention>();
		boolean english = English.is(document);
		for (Block block : document.article().blocks()) {
			boolean told = block.kind().isStory() || block.kind() == Block.Kind.CAPTION;
			if (told && !english) {
				mentions.addAll(AmountsByForm.in(document, block.span()));
			} else if (told) {
				Lexemes text = document.reading(block.span()).text();
				find(text, document.reading(block.span()).times()).forEach(m -> mentions.add(mention(document, text, m)));
			}
		}
		return mentions;
	}

	private static Mention mention(Document document, Lexemes text, AmountsGrammar.Match m) {
		FactType type = m.money() ? FactType.MONEY : FactType.QUANTITY;
		return new Mention(document.version(), text.span(m.from(), m.to()), type, m.amount(), m.why());
	}

	/// The amounts of `text` in order, none overlapping another or a date.
	private static List<AmountsGrammar.Match> find(Lexemes text, List<TimesGrammar.Match> times) {
		BitSet dates = dates(times);
		var found = new ArrayList<AmountsGrammar.Match>();
		int free = 0;
		for (int i = 0; i < text.size();) {
			Optional<AmountsGrammar.Match> match = dates.get(i) ? Optional.empty() : AmountsGrammar.at(text, i);
			if (match.isPresent() && match.get().from() >= free) {
				found.add(match.get());
				free = match.get().next();
				i = free;
			} else {
				i++;
			}
		}
		return found;
	}

	private static BitSet dates(List<TimesGrammar.Match> times) {
		var dates = new BitSet();
		for (var m : times) {
			if (!(m.expression() instanceof TimeExpression.Period)) {
				dates.set(m.from(), m.to());
			}
		}
		return dates;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.of("Nearly 100 Danish sailors came ashore.", "Nearly 100 Danish sailors = ~100 Danish sailors"),
				Example.of("The lorry carried 35 metric tons of flour.", "35 metric tons of flour = 35 metric tons"),
				Example.of("Dozens of cyclists and up to 40 runners took part.", "Dozens of cyclists = ~12 cyclists",
						"up to 40 runners = ~40 runners"),
				Example.of("Both ferries were late.", "Both ferries = 2 ferries"),
				Example.of("It cost about $3.5 million, or US $12 per share.", "about $3.5 million = ~3500000 $",
						"US $12 per share = 12 US$ per share"),
				Example.of("Two hundred and forty villagers saw three Norwegian navy ships.",
						"Two hundred and forty villagers = 240 villagers", "three Norwegian navy ships = 3 Norwegian navy ships"),
				Example.of("Some 12 percent of voters and 5.5pc of miners stayed away.", "Some 12 percent = ~12 percent", "5.5pc = 5.5 pc"),
				Example.of("The blast killed 12 people, and thirty were wounded.", "12 people = 12 people killed",
						"thirty = 30 wounded"),
				Example.of("He met 10 to 15 students.", "10 to 15 students = 10–15 students"),
				Example.of("A DC-3 landed in 1946 on page 12, and the team won 2-1."),
				Example.of("The temperature fell to minus 40 degrees Celsius.", "minus 40 degrees Celsius = -40 degrees Celsius"),
				Example.of("A 52-year-old baker ran 10 km in under 50 minutes.", "52-year-old = 52 year-old", "10 km = 10 km",
						"under 50 minutes = ~50 minutes"));
	}
}

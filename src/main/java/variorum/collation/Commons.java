package variorum.collation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.align.Common;
import variorum.facts.Fact;
import variorum.facts.Value;

/// Facts as what sentences may have in common, for the search for rephrased passages to heed: it must not know what a fact is.
public final class Commons {
	private static final BigDecimal FEW = BigDecimal.valueOf(3);

	private Commons() { }

	/// Of `facts` those that say something of whether two sentences tell the same. Places, bodies, posts, things, money, spans of
	/// time and what was said were measured and say nothing that the words of the sentences do not.
	public static List<Common> of(List<Fact> facts) {
		return facts.stream().flatMap(Commons::common).toList();
	}

	private static Stream<Common> common(Fact fact) {
		return kind(fact).stream().map(k -> new Common(k,
				fact.mentions().stream().map(m -> new Common.Place(m.version(), m.span())).toList()));
	}

	/// Two of something are told everywhere, and by chance; four hundred are not.
	private static boolean isTelling(Fact fact) {
		return fact.mentions().stream().anyMatch(m -> m.value() instanceof Value.Amount a && a.number().compareTo(FEW) > 0);
	}

	private static Optional<Common.Kind> kind(Fact fact) {
		return switch (fact.type()) {
			case PERSON -> Optional.of(Common.Kind.PERSON);
			case DATE -> Optional.of(Common.Kind.TIME);
			case QUANTITY -> isTelling(fact) ? Optional.of(Common.Kind.AMOUNT) : Optional.empty();
			case PLACE, ORGANISATION, ROLE, PRODUCT, MONEY, DURATION, QUOTATION, STATEMENT, ATTRIBUTION -> Optional.empty();
		};
	}
}

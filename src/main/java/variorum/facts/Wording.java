package variorum.facts;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words a value for the reader: `≈ 100 troops`, `22 March 2019 (Friday)`.
final class Wording {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu (EEEE)", Locale.ENGLISH);
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
	private static final String MONTH_VALUE = "\\d{4}-\\d{2}";
	private static final String DAY_VALUE = "\\d{4}-\\d{2}-\\d{2}";

	private Wording() { }

	/// The wording of one mention's value.
	static String of(Mention m) {
		return switch (m.value()) {
			case Value.Amount a -> amount(a);
			case Value.Time t -> time(t);
			case Value.Name n -> n.normal();
			case Value.Post p -> p.normal();
			case Value.Quotation q -> "“" + q.normal() + "”";
		};
	}

	/// The figure that most mentions of the row tell, the largest of equals; hedged when any is.
	static String ofAmounts(List<Mention> row) {
		Map<Value.Amount, Integer> counts = new LinkedHashMap<>();
		row.forEach(m -> counts.merge((Value.Amount) m.value(), 1, Integer::sum));
		var amounts = row.stream().map(m -> (Value.Amount) m.value()).toList();
		var usual = amounts.stream().max(Comparator.comparingLong((Value.Amount a) -> amounts.stream().filter(b -> b.number().compareTo(a.number()) == 0)
				.count()).thenComparing(Value.Amount::number)).orElseThrow();
		return amount(usual);
	}

	private static String amount(Value.Amount a) {
		return (a.hedge().isEmpty() ? "" : "≈ ") + a.number().toPlainString() + (a.unit().isEmpty() ? "" : " " + a.unit());
	}

	/// The most exact time of the row.
	static String ofTimes(List<Mention> row) {
		return time((Value.Time) TimeJoining.mostExact(row).value());
	}

	private static String time(Value.Time t) {
		if (t.from().isPresent() && t.iso().matches(DAY_VALUE)) {
			return DAY.format(t.from().get());
		}
		return t.from().isPresent() && t.iso().matches(MONTH_VALUE) ? MONTH.format(t.from().get()) : t.iso();
	}
}

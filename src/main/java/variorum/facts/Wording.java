package variorum.facts;

import java.util.Comparator;
import java.util.List;

/// Words a value for the reader: `≈ 100 troops`, `22 March 2019 (Friday)`. `documents` are the versions.
record Wording(List<Document> documents) {
	Wording {
		documents = List.copyOf(documents);
	}

	/// The wording of one mention's value.
	String of(Mention m) {
		return switch (m.value()) {
			case Value.Amount a -> amount(a);
			case Value.Time t -> TimeWording.of(t, text(m));
			case Value.Name n -> n.normal();
			case Value.Post p -> p.normal();
			case Value.Quotation _ -> "“" + bare(text(m)) + "”";
		};
	}

	/// The words of a mention.
	String text(Mention m) {
		return m.span().of(documents.get(m.version()).text());
	}

	private static String bare(String quotation) {
		return quotation.strip().replaceAll("^[\"“”'‘«„]+|[\"“”'’»,]+$", "").replaceAll("\\s+", " ");
	}

	/// The figure that most mentions of the row tell, the largest of equals; hedged when most of those are.
	String ofAmounts(List<Mention> row) {
		var amounts = row.stream().map(m -> (Value.Amount) m.value()).toList();
		var usual = amounts.stream().max(Comparator.comparingLong((Value.Amount a) -> alike(amounts, a)).thenComparing(Value.Amount::number)
				.thenComparing(a -> !a.hedge().isEmpty())).orElseThrow();
		return amount(usual);
	}

	private static long alike(List<Value.Amount> amounts, Value.Amount a) {
		return amounts.stream().filter(b -> b.number().compareTo(a.number()) == 0).count();
	}

	private static String amount(Value.Amount a) {
		return (a.hedge().isEmpty() ? "" : "≈ ") + a.number().toPlainString() + (a.unit().isEmpty() ? "" : " " + a.unit());
	}

	/// The most exact time of the row.
	String ofTimes(List<Mention> row) {
		return of(TimeJoining.mostExact(row));
	}
}

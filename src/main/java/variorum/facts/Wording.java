package variorum.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Words a value for the reader: `≈ 100 troops`, `22 March 2019 (Friday)`. `documents` are the versions.
record Wording(List<Document> documents) {
	private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|“[^”]+”|«[^»]+»|„[^“”]+[“”]|(?<!\\p{L})[‘'][^’']+[’'](?!\\p{L})");
	private static final Pattern VAGUE = Pattern.compile("(?i)(?:many |several |some |the"
			+ " )?(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)\\b");

	/// Characters behind a mention in which what is measured may be named.
	private static final int BEHIND = 60;
	private static final Pattern PERCENT = Pattern.compile("(?i)%|p");

	Wording {
		documents = List.copyOf(documents);
	}

	/// The wording of one mention's value.
	String of(Mention m) {
		return switch (m.value()) {
			case Value.Amount _ -> ofAmount(m);
			case Value.Time t -> TimeWording.of(t, text(m));
			case Value.Name n -> n.normal();
			case Value.Post p -> p.normal();
			case Value.Quotation _ -> "“" + bare(quoted(text(m))) + "”";
		};
	}

	/// The words of a mention.
	String text(Mention m) {
		return m.span().of(documents.get(m.version()).text());
	}

	/// The part in quotation marks of words that are partly quoted.
	private static String quoted(String words) {
		var inner = QUOTED.matcher(words);
		return inner.find() && inner.end() - inner.start() < words.length() ? inner.group() : words;
	}

	private static String bare(String quotation) {
		return quotation.strip().replaceAll("^[\"“”'‘«„]+|[\"“”'’»,]+$", "").replaceAll("\\s+", " ");
	}

	/// The figure that most mentions of the row tell, hedged where most of these hedge it; the largest of equals, the vague
	/// ones last.
	String ofAmounts(List<Mention> row) {
		return row.stream().max(Comparator.comparing((Mention m) -> !isVague(m)).thenComparingLong(m -> alike(row, amount(m)))
				.thenComparing(m -> amount(m).number()).thenComparing(m -> hedgedLikeMost(row, amount(m)))).map(this::ofAmount)
				.orElseThrow();
	}

	private static boolean hedgedLikeMost(List<Mention> row, Value.Amount a) {
		var same = row.stream().map(Wording::amount).filter(o -> o.number().compareTo(a.number()) == 0).toList();
		long hedged = same.stream().filter(o -> !o.hedge().isEmpty()).count();
		return a.hedge().isEmpty() ? 2 * hedged < same.size() : 2 * hedged >= same.size();
	}

	private static Value.Amount amount(Mention m) {
		return (Value.Amount) m.value();
	}

	private static long alike(List<Mention> row, Value.Amount a) {
		return row.stream().filter(m -> amount(m).number().compareTo(a.number()) == 0).count();
	}

	/// Whether the version tells no figure but an order of magnitude ("dozens", "thousands").
	private boolean isVague(Mention m) {
		return VAGUE.matcher(text(m)).lookingAt();
	}

	private String ofAmount(Mention m) {
		var a = amount(m);
		boolean part = (a.base().equals("%") || a.unit().equals("point"))
				&& a.number().compareTo(BigDecimal.ONE) < 0 && !PERCENT.matcher(a.unit()).lookingAt();
		if (isVague(m) || part) {
			return bare(text(m));
		}
		boolean measured = !a.head().isEmpty() && !Figures.isCount(a) && !a.unit().isEmpty() && m.type() != FactType.MONEY;
		String of = measured ? " of " + what(m, a.head()) : "";
		return (a.hedge().isEmpty() ? "" : Hedges.bound(a.hedge()).mark() + " ") + AmountWording.of(a, m.type() == FactType.MONEY) + of;
	}

	/// What is measured, as the version words it.
	private String what(Mention m, String head) {
		String text = documents.get(m.version()).text();
		String words = text.substring(m.span().start(), Math.min(text.length(), m.span().end() + BEHIND));
		var found = Pattern.compile("\\bof\\s+(?:(?:the|its|his|her|their)\\s+)?([^.,;:]{0,60}?\\b" + Pattern.quote(head) + "\\p{L}*)",
				Pattern.CASE_INSENSITIVE).matcher(words);
		return found.find() ? found.group(1).replaceAll("\\s+", " ") : head;
	}

	/// The most exact time of the row.
	String ofTimes(List<Mention> row) {
		return of(TimeJoining.mostExact(row));
	}
}

package variorum.collation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import variorum.facts.FactType;
import variorum.facts.Value;
import variorum.text.Span;

/// Reads a value in the form in which the program writes those of its kind: what a reader types in the place of one.
final class StatedValue {
	/// `~100 troops`, `20–30 %`: a hedge, a figure or two, a unit.
	private static final Pattern AMOUNT = Pattern.compile("(~?)\\s*(\\d{1,30}(?:\\.\\d{1,30})?)"
			+ "(?:–(\\d{1,30}(?:\\.\\d{1,30})?))?(?:\\s+(\\S.{0,200}))?", Pattern.DOTALL);

	private StatedValue() { }

	/// The value that `words` state for a mention of `type` at `span`. What cannot be read as its kind is kept as words.
	static Value of(FactType type, String words, Span span) {
		return switch (type) {
			case QUANTITY, MONEY -> amount(words).map(a -> (Value) a).orElseGet(() -> new Value.Name(words));
			case DATE, DURATION -> time(words);
			case QUOTATION -> new Value.Quotation(words, Value.Quotation.Kind.MIXED, Optional.empty(), Optional.empty());
			case ROLE -> new Value.Post(words, span);
			case PERSON, PLACE, ORGANISATION, PRODUCT, STATEMENT, ATTRIBUTION -> new Value.Name(words);
		};
	}

	/// The same in the place of `before`: what the words do not tell stays as it was.
	static Value inPlaceOf(Value before, FactType type, String words, Span span) {
		return switch (before) {
			case Value.Post p -> new Value.Post(words, p.holder());
			case Value.Quotation q -> new Value.Quotation(words, q.kind(), q.speaker(), q.via());
			case Value.Amount a -> amount(words).<Value>map(n -> n.unit().isEmpty() || n.unit().equals(a.unit()) ? counted(n, a) : n)
					.orElseGet(() -> of(type, words, span));
			case Value.Name _, Value.Time _ -> of(type, words, span);
		};
	}

	/// The figure of `now`, of what `before` counts, in the same base unit.
	private static Value.Amount counted(Value.Amount now, Value.Amount before) {
		var scale = before.number().signum() == 0 || before.low().compareTo(before.high()) != 0 ? BigDecimal.ONE
				: before.low().divide(before.number(), java.math.MathContext.DECIMAL64);
		return new Value.Amount(now.number(), now.last(), now.low().multiply(scale), now.high().multiply(scale),
				before.unit(), before.base(), now.hedge(), before.head());
	}

	private static Optional<Value.Amount> amount(String words) {
		var m = AMOUNT.matcher(words.strip());
		if (!m.matches()) {
			return Optional.empty();
		}
		var number = new BigDecimal(m.group(2));
		var last = m.group(3) == null ? number : new BigDecimal(m.group(3));
		String unit = m.group(4) == null ? "" : m.group(4);
		return Optional.of(new Value.Amount(number, last, number.min(last), number.max(last), unit, "",
				m.group(1).isEmpty() ? "" : "about", unit));
	}

	private static Value time(String iso) {
		try {
			if (iso.length() == 7) {
				var month = YearMonth.parse(iso);
				return new Value.Time(iso, Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()));
			}
			var day = LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
			return new Value.Time(iso, Optional.of(day), Optional.of(day));
		} catch (DateTimeParseException notADay) {
			return new Value.Time(iso, Optional.empty(), Optional.empty());
		}
	}
}

package variorum.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import variorum.text.Span;

/// What a mention says, in a form that can be compared.
public sealed interface Value {
	/// The normal form as one line of text: a name, `~100 troops`, `2019-03-23`, the quoted words.
	String normal();

	/// A person, place, organisation or product: `normal` is its fullest form. Also a source or a statement, as worded.
	record Name(String normal) implements Value { }

	/// A post, rank or occupation as worded; `holder` is the name of the person who holds it.
	record Post(String normal, Span holder) implements Value { }

	/// A count, measure, percentage or sum of money as an interval.
	///
	/// `number` is the figure as written in plain decimal, `last` the other end of a range and the same figure where none is
	/// told; `low` and `high` what the words allow once the hedge is heeded, in the unit's base (kilograms, metres, the
	/// currency); `unit` as worded, `base` its normal form; `hedge` the hedging words, empty when exact; `head` the normal
	/// form of what is counted, empty when nothing is.
	record Amount(BigDecimal number, BigDecimal last, BigDecimal low, BigDecimal high, String unit, String base, String hedge,
			String head) implements Value {
		/// One figure, no range.
		public Amount(BigDecimal number, BigDecimal low, BigDecimal high, String unit, String base, String hedge, String head) {
			this(number, number, low, high, unit, base, hedge, head);
		}

		public Amount {
			if (low.compareTo(high) > 0) {
				throw new IllegalArgumentException("an interval from " + low + " to " + high);
			}
		}

		/// Whether two figures are told, from one to the other.
		public boolean isRange() {
			return number.compareTo(last) != 0;
		}

		@Override
		public String normal() {
			String figures = number.toPlainString() + (isRange() ? "–" + last.toPlainString() : "");
			return (hedge.isEmpty() ? "" : "~") + figures + (unit.isEmpty() ? "" : " " + unit);
		}
	}

	/// A date or duration. `iso` is its ISO 8601 or TimeML value (`2019-W12-WE`, `P3M`); `from` and `to` the first and last
	/// day it allows, both included, absent for a duration or a time that could not be resolved.
	record Time(String iso, Optional<LocalDate> from, Optional<LocalDate> to) implements Value {
		@Override
		public String normal() {
			return iso;
		}
	}

	/// Words spoken or written by somebody. `normal` is their folded form; `kind` tells an utterance from a scare quote.
	record Quotation(String normal, Kind kind, Optional<Span> speaker, Optional<Span> via) implements Value {
		/// `DIRECT`: a whole utterance. `MIXED`: quoted words inside a reported sentence. `SCARE`: words kept at a distance,
		/// titles and names in quotation marks.
		public enum Kind { DIRECT, MIXED, SCARE }
	}
}

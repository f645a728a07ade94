package variorum.facts;

import java.math.BigDecimal;

/// A number read from a text: its value, the interval that its words allow ("dozens" is 20 to 99), the index after its
/// last lexeme, and how it is written.
record Numeral(BigDecimal value, BigDecimal low, BigDecimal high, int end, Form form) {
	/// `DIGITS`: "1,200", "3 million". `WORDS`: "two hundred". `VAGUE`: "dozens". `FRACTION`: "half", "two-thirds".
	enum Form { DIGITS, WORDS, VAGUE, FRACTION }

	static Numeral exact(BigDecimal value, int end, Form form) {
		return new Numeral(value, value, value, end, form);
	}

	/// The same number with its end moved.
	Numeral until(int other) {
		return new Numeral(value, low, high, other, form);
	}

	/// The number and its interval times `factor`.
	Numeral times(BigDecimal factor, int other) {
		return new Numeral(value.multiply(factor), low.multiply(factor), high.multiply(factor), other, form);
	}

	boolean isWhole() {
		return value.stripTrailingZeros().scale() <= 0;
	}
}

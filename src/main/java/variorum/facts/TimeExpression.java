package variorum.facts;

/// What the words of a time expression say before they are held against a calendar.
sealed interface TimeExpression {
	/// Towards what an expression points. LAST, THIS and NEXT count from the day of publication or of the utterance;
	/// PREVIOUS, SAME and FOLLOWING from the time the story has reached; NONE leaves it to tense.
	enum Shift {
		NONE(0), LAST(-1), THIS(0), NEXT(1), PREVIOUS(-1), SAME(0), FOLLOWING(1);

		private final int steps;

		Shift(int steps) {
			this.steps = steps;
		}

		int steps() {
			return steps;
		}

		/// Whether it counts from the time the story has reached.
		boolean inStory() {
			return this == PREVIOUS || this == SAME || this == FOLLOWING;
		}
	}

	/// A value that needs no calendar: `2019-03-25`, `199X`, `PRESENT_REF`.
	record Fixed(String iso) implements TimeExpression { }

	/// A duration: `P3M`.
	record Period(String iso) implements TimeExpression { }

	/// "March 22".
	record DayOfMonth(int month, int day) implements TimeExpression { }

	/// "last March", "in March"; `month` from 1.
	record MonthOfYear(int month, Shift shift) implements TimeExpression { }

	/// "January of last year": `years` from the anchor's.
	record MonthInYear(int month, int years) implements TimeExpression { }

	/// "on Friday", "last Friday"; `day` from 1, Monday.
	record DayOfWeek(int day, Shift shift) implements TimeExpression { }

	/// "last week", "two years ago", "tomorrow": `count` units from the anchor, earlier ones negative.
	record Offset(TimesUnit unit, int count, boolean inStory) implements TimeExpression { }

	/// "a year ago": of whatever length the last told time was, a year before it.
	record YearBefore(boolean inStory) implements TimeExpression { }

	/// "last summer": `code` is SP, SU, FA or WI.
	record Season(String code, Shift shift) implements TimeExpression { }

	/// "the third quarter"; `quarter` 0 where only "the quarter" is said.
	record Quarter(int quarter, Shift shift) implements TimeExpression { }

	/// A holiday of `year` or, where that is 0, the nearest one.
	record Holiday(String name, int year) implements TimeExpression { }

	/// A part of a day: "Friday night" has the suffix `TNI`, "10 p.m. Friday" `T22:00`.
	record Part(TimeExpression day, String suffix) implements TimeExpression { }
}

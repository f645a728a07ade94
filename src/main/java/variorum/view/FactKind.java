package variorum.view;

import variorum.facts.FactType;

/// The kinds of fact as a reader tells them apart: fewer than the program's types, each with one colour.
public enum FactKind {
	PEOPLE, PLACES, ORGANISATIONS, THINGS, QUANTITIES, DATES, QUOTATIONS, SOURCES;

	/// The name of the kind for the reader.
	public String label() {
		return switch (this) {
			case PEOPLE -> Said.of("people");
			case PLACES -> Said.of("places");
			case ORGANISATIONS -> Said.of("organisations");
			case THINGS -> Said.of("things");
			case QUANTITIES -> Said.of("quantities");
			case DATES -> Said.of("dates");
			case QUOTATIONS -> Said.of("quotations");
			case SOURCES -> Said.of("sources");
		};
	}

	/// The kind that a type of fact belongs to.
	public static FactKind of(FactType type) {
		return switch (type) {
			case PERSON, ROLE -> PEOPLE;
			case PLACE -> PLACES;
			case ORGANISATION -> ORGANISATIONS;
			case PRODUCT -> THINGS;
			case QUANTITY, MONEY -> QUANTITIES;
			case DATE, DURATION -> DATES;
			case QUOTATION, STATEMENT -> QUOTATIONS;
			case ATTRIBUTION -> SOURCES;
		};
	}
}

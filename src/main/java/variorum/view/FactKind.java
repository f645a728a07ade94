package variorum.view;

import variorum.facts.FactType;

/// The kinds of fact as a reader tells them apart: fewer than the program's types, each with one colour.
public enum FactKind {
	PEOPLE("People"), PLACES("Places"), ORGANISATIONS("Organisations"), THINGS("Named things"), QUANTITIES("Quantities"),
	DATES("Dates"), QUOTATIONS("Quotations, statements"), SOURCES("Sources credited");

	private final String label;

	FactKind(String label) {
		this.label = label;
	}

	/// The name of the kind for the reader.
	public String label() {
		return label;
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

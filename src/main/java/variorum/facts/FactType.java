package variorum.facts;

/// The kinds of fact. The JSON names are the constants in lower case.
public enum FactType {
	PERSON, PLACE, ORGANISATION, ROLE, PRODUCT, QUANTITY, MONEY, DATE, DURATION, QUOTATION,
	/// What versions say the opposite of in the same words.
	STATEMENT, ATTRIBUTION
}

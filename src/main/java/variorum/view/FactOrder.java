package variorum.view;

import java.util.Comparator;
import java.util.Optional;
import variorum.facts.Fact;

/// The order of the table of facts, and under which headings they stand.
public enum FactOrder {
	DIFFERENCES_FIRST("Differences first"), KIND("By kind"), STORY("In the order of the story"), STATUS("By status"),
	VERSIONS("Most told first");

	private static final Comparator<FactTable.Row> BY_STATUS = Comparator.comparingInt(r -> rank(r.status()));

	private final String label;

	FactOrder(String label) {
		this.label = label;
	}

	/// The name for the reader.
	public String label() {
		return label;
	}

	/// Facts that are equal in this order stay in that of the story.
	Comparator<FactTable.Row> comparator() {
		return switch (this) {
			case DIFFERENCES_FIRST -> Comparator.<FactTable.Row, Boolean>comparing(r -> r.status() != Fact.Status.DIFFERING)
					.thenComparing(FactTable.Row::kind).thenComparing(BY_STATUS);
			case KIND -> Comparator.comparing(FactTable.Row::kind).thenComparing(BY_STATUS);
			case STORY -> Comparator.comparingInt(FactTable.Row::fact);
			case STATUS -> BY_STATUS.thenComparing(FactTable.Row::kind);
			case VERSIONS -> Comparator.comparingInt(r -> -r.versions());
		};
	}

	/// The heading under which a fact stands, if the order has any.
	Optional<String> heading(FactTable.Row row) {
		return switch (this) {
			case DIFFERENCES_FIRST -> Optional.of(row.status() == Fact.Status.DIFFERING ? status(row.status()) : row.kind().label());
			case KIND -> Optional.of(row.kind().label());
			case STATUS -> Optional.of(status(row.status()));
			case VERSIONS -> Optional.of(row.versions() == 1 ? "In 1 version" : "In " + row.versions() + " versions");
			case STORY -> Optional.empty();
		};
	}

	private static int rank(Fact.Status status) {
		return switch (status) {
			case DIFFERING -> 0;
			case AGREED -> 1;
			case SINGLE -> 2;
		};
	}

	private static String status(Fact.Status status) {
		return switch (status) {
			case DIFFERING -> FactFilter.Told.DIFFERENTLY.label();
			case AGREED -> FactFilter.Told.AGREED.label();
			case SINGLE -> FactFilter.Told.ONLY_HERE.label();
		};
	}
}

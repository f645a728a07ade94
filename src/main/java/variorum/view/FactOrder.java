package variorum.view;

import java.util.Comparator;
import java.util.Optional;
import variorum.facts.Fact;

/// The order of the table of facts, and under which headings they stand.
public enum FactOrder {
	DIFFERENCES_FIRST, KIND, STORY, STATUS, VERSIONS;

	private static final Comparator<FactTable.Row> BY_STATUS = Comparator.comparingInt(r -> rank(r.status()));

	/// The name for the reader.
	public String label() {
		return switch (this) {
			case DIFFERENCES_FIRST -> Said.of("differences-first");
			case KIND -> Said.of("by-kind");
			case STORY -> Said.of("in-the-order-of-the-story");
			case STATUS -> Said.of("by-status");
			case VERSIONS -> Said.of("most-told-first");
		};
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
			case VERSIONS -> Optional.of(Said.of("in-versions", Said.count(row.versions(), "version", "versions")));
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

package variorum.view;

import java.util.Optional;

/// Which facts the table of facts lists: of one `kind`, of one `status`, told by others
/// and not by one version. Where no kind or status is named the window's [Filter] decides.
public record FactFilter(Optional<FactKind> kind, Optional<Told> status, Optional<Integer> lackedBy) {
	/// How the versions tell a fact. `LEFT_OUT`: several tell it, and some version that is
	/// shown tells the passage without it.
	public enum Told {
		DIFFERENTLY, AGREED, ONLY_HERE, LEFT_OUT;

		/// The name for the reader.
		public String label() {
			return switch (this) {
				case DIFFERENTLY -> Said.of("told-differently");
				case AGREED -> Said.of("agreed");
				case ONLY_HERE -> Said.of("only-here");
				case LEFT_OUT -> Said.of("left-out");
			};
		}
	}

	/// Whatever the window's filter shows.
	public static final FactFilter ALL = new FactFilter(Optional.empty(), Optional.empty(), Optional.empty());

	/// The same with facts of one kind, or of those that the window shows.
	public FactFilter withKind(Optional<FactKind> only) {
		return new FactFilter(only, status, lackedBy);
	}

	/// The same with facts of one status, or of those that the window shows.
	public FactFilter withStatus(Optional<Told> only) {
		return new FactFilter(kind, only, lackedBy);
	}

	/// The same with facts that others tell and a version does not, or with all.
	public FactFilter withLackedBy(Optional<Integer> version) {
		return new FactFilter(kind, status, version);
	}

	boolean shows(FactTable.Row row, Filter window) {
		return kind.map(k -> k == row.kind()).orElse(window.kinds().contains(row.kind())) && isOfStatus(row, window)
				&& lackedBy.map(row::isLackedBy).orElse(true);
	}

	private boolean isOfStatus(FactTable.Row row, Filter window) {
		if (status.isEmpty()) {
			return lackedBy.isPresent() || switch (row.status()) {
				case DIFFERING -> window.differing();
				case AGREED -> true;
				case SINGLE -> window.single();
			};
		}
		return switch (status.get()) {
			case DIFFERENTLY -> row.status() == variorum.facts.Fact.Status.DIFFERING;
			case AGREED -> row.status() == variorum.facts.Fact.Status.AGREED;
			case ONLY_HERE -> row.status() == variorum.facts.Fact.Status.SINGLE;
			case LEFT_OUT -> row.status() != variorum.facts.Fact.Status.SINGLE && row.isLeftOut();
		};
	}
}

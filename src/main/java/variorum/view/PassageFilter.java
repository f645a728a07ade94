package variorum.view;

import java.util.Optional;
import variorum.align.Degree;

/// Which passages the table of passages lists: of one `degree`, only those that were `moved`, told by so many `versions`,
/// not told by the version `lackedBy`; or, `alone`, what each version tells in no passage.
public record PassageFilter(Optional<Degree> degree, boolean moved, Optional<Integer> versions, Optional<Integer> lackedBy,
		boolean alone) {
	/// Every passage.
	public static final PassageFilter ALL =
			new PassageFilter(Optional.empty(), false, Optional.empty(), Optional.empty(), false);

	/// The same with passages of one degree, or of every.
	public PassageFilter with(Optional<Degree> only) {
		return new PassageFilter(only, moved, versions, lackedBy, alone);
	}

	/// The same with moved passages only, or with all.
	public PassageFilter withMoved(boolean only) {
		return new PassageFilter(degree, only, versions, lackedBy, alone);
	}

	/// The same with passages told by exactly so many of the versions shown, or by any number.
	public PassageFilter withVersions(Optional<Integer> exactly) {
		return new PassageFilter(degree, moved, exactly, lackedBy, alone);
	}

	/// The same with passages that a version does not tell, or with all.
	public PassageFilter withLackedBy(Optional<Integer> version) {
		return new PassageFilter(degree, moved, versions, version, alone);
	}

	/// The same with what is told in no passage, or with passages.
	public PassageFilter withAlone(boolean on) {
		return new PassageFilter(degree, moved, versions, lackedBy, on);
	}

	boolean shows(PassageTable.Shared row) {
		return degree.map(d -> d == row.degree()).orElse(true) && (!moved || row.moved())
				&& versions.map(n -> n == row.versions()).orElse(true)
				&& lackedBy.map(v -> !row.isTold(v)).orElse(true);
	}
}

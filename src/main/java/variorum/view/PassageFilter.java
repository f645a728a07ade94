package variorum.view;

import java.util.Optional;
import variorum.align.Degree;

/// Which passages the table of passages lists: of one `degree`, only those that were `moved`, told by so many `versions`; or,
/// `alone`, what each version tells in no passage. `version` asks about one version: among moved passages for those moved in
/// it, among what is told alone for what it tells, else for the passages that it does not tell.
public record PassageFilter(Optional<Degree> degree, boolean moved, Optional<Integer> versions, Optional<Integer> version,
		boolean alone) {
	/// Every passage.
	public static final PassageFilter ALL =
			new PassageFilter(Optional.empty(), false, Optional.empty(), Optional.empty(), false);

	/// The same with passages of one degree, or of every.
	public PassageFilter with(Optional<Degree> only) {
		return new PassageFilter(only, moved, versions, version, alone);
	}

	/// The same with moved passages only, or with all.
	public PassageFilter withMoved(boolean only) {
		return new PassageFilter(degree, only, versions, version, alone);
	}

	/// The same with passages told by exactly so many of the versions shown, or by any number.
	public PassageFilter withVersions(Optional<Integer> exactly) {
		return new PassageFilter(degree, moved, exactly, version, alone);
	}

	/// The same asking about one version, or about all.
	public PassageFilter withVersion(Optional<Integer> one) {
		return new PassageFilter(degree, moved, versions, one, alone);
	}

	/// The same with what is told in no passage, or with passages.
	public PassageFilter withAlone(boolean on) {
		return new PassageFilter(degree, moved, versions, version, on);
	}

	boolean shows(PassageTable.Shared row) {
		return degree.map(d -> d == row.degree()).orElse(true) && (!moved || row.moved())
				&& versions.map(n -> n == row.versions()).orElse(true)
				&& version.map(v -> moved ? row.isMovedIn(v) : !row.isTold(v)).orElse(true);
	}
}

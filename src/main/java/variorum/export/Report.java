package variorum.export;

import java.util.List;
import variorum.collation.Collation;
import variorum.view.Said;
import variorum.view.Version;

/// What the parts of the report are written from: the collation, its versions, and those of them that stand in the tables:
/// all that do not repeat another.
record Report(Collation collation, List<Version> versions, List<Integer> shown) {
	static Report of(Collation c) {
		var versions = Version.of(c);
		return new Report(c, versions, versions.stream().filter(v -> v.copyOf().isEmpty()).map(Version::index).toList());
	}

	Version version(int index) {
		return versions.get(index);
	}

	/// The head of a table whose columns are the versions shown.
	String head(String first) {
		var row = new StringBuilder("<thead><tr><th scope=\"col\">" + first + "</th>");
		shown.forEach(v -> row.append("<th scope=\"col\">").append(Html.badge(version(v))).append(" <span class=\"name\">")
				.append(Html.words(version(v).label())).append("</span></th>"));
		return row.append("</tr></thead>\n").toString();
	}

	/// A cell of such a table. On a narrow page it says whose it is.
	String cell(int version, String content) {
		return "<td class=\"" + (content.isEmpty() ? "none" : "some") + "\" data-version=\"" + Html.words(version(version).letter()) + "\">"
				+ (content.isEmpty() ? "<span class=\"quiet\">" + Said.of("not-told") + "</span>" : content) + "</td>";
	}
}

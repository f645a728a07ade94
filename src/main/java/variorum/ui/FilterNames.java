package variorum.ui;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import variorum.align.Degree;
import variorum.view.FactKind;
import variorum.view.Filter;

/// What of a [Filter] is otherwise than at first, by names that no language changes.
final class FilterNames {
	private static final String DIFFERING = "told-differently";
	private static final String SINGLE = "only-in-one";

	private FilterNames() { }

	static Set<String> of(Filter f) {
		var names = new HashSet<String>();
		for (var k : FactKind.values()) {
			add(names, name(k), f.kinds().contains(k) != Filter.SHARED.kinds().contains(k));
		}
		for (var d : Degree.values()) {
			add(names, name(d), f.shows(d) != Filter.SHARED.shows(d));
		}
		add(names, DIFFERING, f.differing() != Filter.SHARED.differing());
		add(names, SINGLE, f.single() != Filter.SHARED.single());
		return names;
	}

	private static void add(Set<String> names, String name, boolean is) {
		if (is) {
			names.add(name);
		}
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/// The filter of which `names` are otherwise than at first; names that nothing has are passed over.
	static Filter filter(Set<String> names) {
		var f = Filter.SHARED;
		for (var k : FactKind.values()) {
			f = names.contains(name(k)) ? f.with(k, !f.kinds().contains(k)) : f;
		}
		for (var d : Degree.values()) {
			f = names.contains(name(d)) ? f.with(d, !f.shows(d)) : f;
		}
		return f.withDiffering(f.differing() != names.contains(DIFFERING)).withSingle(f.single() != names.contains(SINGLE));
	}
}

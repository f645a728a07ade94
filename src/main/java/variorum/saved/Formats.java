package variorum.saved;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.BiFunction;

/// The numbers of the formats in which stories were saved, and how what is written in an older one is brought to the next.
///
/// A step is given the name of a part (`corrections.json`) and one row of it, and gives the row as the next format has it.
/// Format 1 is the first, so there is no step yet; a format that is left behind leaves its step here.
record Formats(int current, Map<Integer, BiFunction<String, ObjectNode, ObjectNode>> steps) {
	static final Formats KNOWN = new Formats(1, Map.of());

	Formats {
		steps = Map.copyOf(steps);
		for (int f = 1; f < current; f++) {
			if (!steps.containsKey(f)) {
				throw new IllegalArgumentException("no step from format " + f);
			}
		}
	}

	/// `row` of the part `name`, written in `format`, as the current format has it.
	ObjectNode current(int format, String name, ObjectNode row) {
		var now = row;
		for (var step : steps.entrySet().stream().filter(s -> s.getKey() >= format).sorted(Map.Entry.comparingByKey()).toList()) {
			now = step.getValue().apply(name, now);
		}
		return now;
	}
}

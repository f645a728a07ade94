package variorum.saved;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of a saved story that is written as JSON, one row a line: an object whose last field is a list of rows.
///
/// A line is a row by itself, so that a part of which some lines are damaged still gives the others. `head` holds the fields
/// before the list, `damaged` counts the lines that are neither.
record Rows(ObjectNode head, List<ObjectNode> rows, int damaged) {
	private static final int MOST = 200_000;

	Rows {
		rows = List.copyOf(rows);
	}

	/// The part as bytes; `list` names the list.
	static byte[] write(ObjectNode head, String list, List<ObjectNode> rows) {
		String start = Json.line(head);
		var text = new StringBuilder(start.substring(0, start.length() - 1)).append(head.isEmpty() ? "" : ",").append("\"").append(list)
				.append("\":[\n");
		for (int i = 0; i < rows.size(); i++) {
			text.append(Json.line(rows.get(i))).append(i + 1 < rows.size() ? ",\n" : "\n");
		}
		return text.append("]}\n").toString().getBytes(StandardCharsets.UTF_8);
	}

	/// The rows of a part, those lines that cannot be read left out.
	static Rows read(byte[] bytes) {
		var head = Json.object();
		var rows = new ArrayList<ObjectNode>();
		int damaged = 0;
		boolean isHead = true;
		for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
			String trimmed = line.strip();
			if (trimmed.isEmpty() || trimmed.equals("]}")) {
				continue;
			}
			var read = rows.size() < MOST ? object(isHead ? headOf(trimmed) : rowOf(trimmed)) : Optional.<ObjectNode>empty();
			if (read.isEmpty()) {
				damaged++;
			} else if (isHead) {
				head = read.get();
			} else {
				rows.add(read.get());
			}
			isHead = false;
		}
		return new Rows(head, rows, damaged);
	}

	private static String headOf(String line) {
		return line.endsWith("[") ? line + "]}" : line;
	}

	private static String rowOf(String line) {
		return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
	}

	private static Optional<ObjectNode> object(String json) {
		try {
			return Optional.of(Json.parse(json));
		} catch (IllegalArgumentException damaged) {
			return Optional.empty();
		}
	}
}

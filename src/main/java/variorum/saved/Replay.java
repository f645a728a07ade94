package variorum.saved;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import variorum.collation.Edition;
import variorum.collation.History;
import variorum.collation.VersionKey;

/// What the records of a [Journal] amount to, one after the other.
///
/// A record begins (a whole edition), edits, undoes, redoes, keeps bytes that an edit speaks of, tells what the window looks
/// like, or says that what came so far is being saved under a stamp. After what cannot be followed no step is, until the next
/// beginning: an edit on top of one that is missing would be another edit.
final class Replay {
	private static final int CHUNK = 1 << 20;

	private final EditJson json;
	private final Map<String, byte[]> contents = new HashMap<>();
	private final Map<String, ByteArrayOutputStream> coming = new HashMap<>();
	private final Map<String, String> view = new TreeMap<>();
	private final Set<String> stamps = new LinkedHashSet<>();
	private Optional<History> history = Optional.empty();
	/// The number of steps since the story was saved under a stamp.
	private final Map<String, Integer> steps = new HashMap<>();
	private int following;
	private boolean isCut;
	private boolean isLost;

	private Replay(EditJson json) {
		this.json = json;
	}

	static Replay of(Journal.Records records, EditJson json) {
		var replay = new Replay(json);
		replay.isCut = records.isCut();
		for (var record : records.all()) {
			try {
				replay.follow(record);
			} catch (IllegalArgumentException notToBeFollowed) {
				replay.isLost = true;
				replay.isCut = true;
			}
		}
		return replay;
	}

	private void follow(ObjectNode record) {
		if (record.has("journal")) {
			saved(Json.words(record, "stamp"));
		} else if (record.has("begin")) {
			begin(json.editions().edition(Json.object(record, "begin")));
		} else if (record.has("content")) {
			keep(Json.words(record, "content"), Base64.getDecoder().decode(Json.words(record, "bytes")), record.path("more").asBoolean());
		} else if (record.has("view")) {
			view.clear();
			Json.list(record, "view", r -> view.put(Json.words(r, "name"), Json.words(r, "value")));
		} else if (record.has("saving")) {
			saved(Json.words(record, "saving"));
		} else if (!isLost) {
			step(record);
		}
	}

	/// A beginning in the middle counts as a step: it stands for some.
	private void begin(Edition edition) {
		if (history.isPresent()) {
			count();
		}
		history = Optional.of(History.of(edition));
		isLost = false;
	}

	private void saved(String stamp) {
		stamps.add(stamp);
		steps.put(stamp, 0);
		following = 0;
	}

	private void step(ObjectNode record) {
		var before = history.orElseThrow(() -> new IllegalArgumentException("a step before the beginning"));
		history = Optional.of(record.has("undo") ? before.undo() : record.has("redo") ? before.redo() : before.after(json.read(record)));
		count();
	}

	private void count() {
		following++;
		steps.replaceAll((_, n) -> n + 1);
	}

	private void keep(String digest, byte[] bytes, boolean more) {
		var all = coming.computeIfAbsent(digest, d -> new ByteArrayOutputStream());
		all.writeBytes(bytes);
		if (!more) {
			coming.remove(digest);
			if (!VersionKey.digest(all.toByteArray()).equals(digest)) {
				throw new IllegalArgumentException("bytes of another digest");
			}
			contents.put(digest, all.toByteArray());
		}
	}

	/// The records that keep `bytes`.
	static List<ObjectNode> records(String digest, byte[] bytes) {
		var records = new ArrayList<ObjectNode>();
		int at = 0;
		do {
			int end = Math.min(bytes.length, at + CHUNK);
			records.add(Json.object().put("content", digest).put("bytes", Base64.getEncoder()
					.encodeToString(java.util.Arrays.copyOfRange(bytes, at, end))).put("more", end < bytes.length));
			at = end;
		} while (at < bytes.length);
		return records;
	}

	/// The story as the journal tells it; empty where nothing was done.
	Optional<History> history() {
		return history;
	}

	/// How many steps are not in a file with this `stamp`: those since it was saved so, or since the last saving when the
	/// journal does not know the stamp.
	int unsaved(String stamp) {
		return steps.getOrDefault(stamp, following);
	}

	/// Whether a file with this `stamp` is one that the journal follows on.
	boolean knows(String stamp) {
		return stamps.contains(stamp);
	}

	/// The stamp of the last saving; blank where the story never was.
	String stamp() {
		return stamps.isEmpty() ? "" : List.copyOf(stamps).getLast();
	}

	Map<String, byte[]> contents() {
		return contents;
	}

	Map<String, String> view() {
		return view;
	}

	/// Whether something at the end could not be followed.
	boolean isCut() {
		return isCut;
	}
}

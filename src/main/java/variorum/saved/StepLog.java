package variorum.saved;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import variorum.collation.History;

/// Writes the steps of a story to its [Journal]: first where it began, then each step, back and forth.
///
/// What is written is what leads from the history that was written last to the one of now: their common steps are sought,
/// those after them are undone, and the new ones done. A way that leads back behind the beginning is a new beginning. Used by
/// one thread.
final class StepLog {
	private final Journal journal;
	private final EditJson json;
	private History last;
	private Set<String> kept = new HashSet<>();
	/// How many steps were done where the journal begins.
	private int base;
	private boolean hasBegun;
	private Map<String, String> looks = Map.of();

	/// A log of a story that is at `now`.
	StepLog(Journal journal, EditJson json, History now) {
		this.journal = journal;
		this.json = json;
		this.last = now;
	}

	/// The story as it was when its last step was written.
	History last() {
		return last;
	}

	/// Whether there is anything in it that is not saved.
	boolean hasBegun() {
		return hasBegun;
	}

	/// Begins anew where `now` was saved under `stamp`; blank where it was not.
	void begin(History now, String stamp, String program) throws IOException {
		journal.clear();
		journal.add(Json.object().put("journal", 1).put("program", program).put("stamp", stamp));
		kept = new HashSet<>();
		last = now;
		hasBegun = false;
	}

	/// Goes on behind what a crash left. Where not all of it could be followed, what could is told anew.
	void goOn(Replay replay) throws IOException {
		journal.mend();
		kept = new HashSet<>(replay.contents().keySet());
		hasBegun = true;
		if (replay.isCut()) {
			snapshot(last, Map.of());
			journal.force();
		}
	}

	/// Writes what leads to `now`.
	void follow(History now, Map<String, byte[]> contents) throws IOException {
		boolean begins = !hasBegun;
		if (begins) {
			snapshot(last, contents);
		}
		int common = common(last, now);
		if (common < base) {
			snapshot(now, contents);
		} else {
			walk(now, common, contents);
		}
		last = now;
		if (begins && !looks.isEmpty()) {
			look(looks);
		}
	}

	private static int common(History a, History b) {
		int n = 0;
		while (n < a.done().size() && n < b.done().size() && a.done().get(n).equals(b.done().get(n))) {
			n++;
		}
		return n;
	}

	private void snapshot(History at, Map<String, byte[]> contents) throws IOException {
		keep(EditionJson.digests(at.present()), contents);
		journal.add(Json.object().set("begin", json.editions().write(at.present())));
		base = at.done().size();
		hasBegun = true;
	}

	/// The steps back to the `common` ones and forth to `now`.
	private void walk(History now, int common, Map<String, byte[]> contents) throws IOException {
		var at = last;
		while (at.done().size() > common) {
			journal.add(Json.object().put("undo", 1));
			at = at.undo();
		}
		for (var step : now.done().subList(common, now.done().size())) {
			if (at.nextRedo().filter(step::equals).isPresent()) {
				journal.add(Json.object().put("redo", 1));
				at = at.redo();
			} else {
				keep(EditJson.digests(step.edit()), contents);
				journal.add(json.write(step.edit()));
				at = at.after(step.edit());
			}
		}
	}

	private void keep(List<String> digests, Map<String, byte[]> contents) throws IOException {
		for (String digest : digests) {
			byte[] bytes = contents.get(digest);
			if (bytes != null && kept.add(digest)) {
				for (ObjectNode record : Replay.records(digest, bytes)) {
					journal.add(record);
				}
			}
		}
	}

	/// Writes what the window looks like, as soon as there is something else to be kept.
	void look(Map<String, String> view) throws IOException {
		looks = view;
		if (hasBegun) {
			journal.add(Json.object().set("view", Json.array(List.copyOf(view.entrySet()),
					e -> Json.object().put("name", e.getKey()).put("value", e.getValue()))));
		}
	}

	/// Says that what was written so far is being saved under `stamp`.
	void saving(String stamp) throws IOException {
		journal.add(Json.object().put("saving", stamp));
		journal.force();
	}

	void force() throws IOException {
		journal.force();
	}

	void delete() throws IOException {
		journal.delete();
	}

	/// Gives the journal up; one without a step is deleted.
	void leave() throws IOException {
		if (hasBegun) {
			journal.force();
			journal.close();
		} else {
			journal.delete();
		}
	}
}

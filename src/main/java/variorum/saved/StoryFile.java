package variorum.saved;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import variorum.article.Problem;
import variorum.article.Problem.Severity;
import variorum.collation.Edition;
import variorum.collation.VersionKey;
import variorum.collation.Witness;

/// The `.variorum` format: a [SavedStory] as a zip and back.
///
/// `manifest.json` has the format's number and the versions; `versions/KEY/N-NAME` the bytes of version KEY at its reading
/// N, the last being the present one; `corrections.json`, `notes.json` and `view.json` the rest. The bytes are found by their
/// digests, whatever they are called; without a manifest the names tell what belongs to which version. Same story, same
/// bytes: parts are in a fixed order and dated 1980.
record StoryFile(Path file, Limits limits, Formats formats) {
	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final Pattern CONTENT = Pattern.compile("versions/([0-9a-z]{1,40}(?:-[0-9]{1,6})?)/([0-9]{1,6})-(.{1,200})");
	private static final String MANIFEST = "manifest.json";
	private static final String CORRECTIONS = "corrections.json";
	private static final String NOTES = "notes.json";
	private static final String VIEW = "view.json";

	StoryFile(Path file, Limits limits) {
		this(file, limits, Formats.KNOWN);
	}

	/// The bytes of the file for `story`; `program` is the version of the program that writes.
	byte[] bytes(SavedStory story, String program) throws IOException {
		var out = new ByteArrayOutputStream();
		var json = new EditionJson(Origins.beside(file));
		var edition = story.edition();
		try (var zip = new ZipOutputStream(out)) {
			var versions = new ArrayList<ObjectNode>();
			edition.versions().forEach(w -> versions.add(json.write(w)));
			edition.removed().forEach(w -> versions.add(json.write(w).put("removed", true)));
			put(zip, MANIFEST, Rows.write(Json.object().put("variorum", formats.current()).put("program", program), "versions", versions));
			put(zip, CORRECTIONS, Rows.write(Json.object(), "corrections",
					edition.corrections().stream().map(CorrectionJson::write).toList()));
			put(zip, NOTES, Rows.write(Json.object(), "notes", edition.notes().stream().map(EditionJson::note).toList()));
			put(zip, VIEW, Rows.write(Json.object(), "view", story.view().entrySet().stream()
					.map(e -> Json.object().put("name", e.getKey()).put("value", e.getValue())).toList()));
			for (var content : names(edition).entrySet()) {
				byte[] bytes = story.contents().get(content.getKey());
				if (bytes != null) {
					put(zip, content.getValue(), bytes);
				}
			}
		}
		return out.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(EPOCH);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	/// By its digest what each content is called in the zip.
	private static Map<String, String> names(Edition edition) {
		var names = new LinkedHashMap<String, String>();
		for (var witnesses : List.of(edition.versions(), edition.removed())) {
			for (var w : witnesses) {
				var states = new ArrayList<>(w.earlier());
				states.add(w.now());
				for (int n = 0; n < states.size(); n++) {
					names.putIfAbsent(states.get(n).digest(), "versions/" + w.key() + "/" + n + "-" + safe(states.get(n).file()));
				}
			}
		}
		return names;
	}

	private static String safe(String name) {
		String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_");
		return plain.length() <= 100 ? plain : plain.substring(plain.length() - 100);
	}

	SavedStory.Opened read() throws IOException {
		long size = Files.size(file);
		if (size > limits.file()) {
			throw new IOException(file + " is too big to be opened here: " + (size >> 20) + " MB, at most " + (limits.file() >> 20));
		}
		return read(Files.readAllBytes(file));
	}

	SavedStory.Opened read(byte[] bytes) throws IOException {
		return new Reading(ZipParts.of(bytes, limits)).opened(VersionKey.digest(bytes));
	}

	/// One reading of a file.
	private final class Reading {
		private final ZipParts.Unpacked unpacked;
		private final Map<String, ZipParts.Part> texts = new HashMap<>();
		private final List<ZipParts.Part> others = new ArrayList<>();
		private final List<Problem> problems = new ArrayList<>();
		private final EditionJson json = new EditionJson(Origins.beside(file));
		private int format = formats.current();

		Reading(ZipParts.Unpacked unpacked) {
			this.unpacked = unpacked;
			for (var part : unpacked.parts()) {
				boolean isText = List.of(MANIFEST, CORRECTIONS, NOTES, VIEW).contains(part.name());
				if (isText && part.bytes().length <= limits.text()) {
					if (texts.putIfAbsent(part.name(), part) != null) {
						warn("the part " + part.name() + " is there twice; the first was read");
					}
				} else if (isText) {
					warn("the part " + part.name() + " is too big to be read and was left out");
				} else {
					others.add(part);
				}
			}
		}

		private void warn(String message) {
			problems.add(new Problem(Severity.WARNING, file.toString(), message));
		}

		private void error(String message) {
			problems.add(new Problem(Severity.ERROR, file.toString(), message));
		}

		SavedStory.Opened opened(String stamp) throws IOException {
			if (texts.isEmpty() && others.stream().noneMatch(p -> CONTENT.matcher(p.name()).matches())) {
				throw new IOException(file + " is not a story saved by Variorum, or nothing of it is left");
			}
			var versions = new ArrayList<Witness>();
			var removed = new ArrayList<Witness>();
			manifest(versions, removed);
			var contents = contents(versions, removed);
			var corrections = rows(CORRECTIONS, "corrections", CorrectionJson::read);
			var notes = new LinkedHashMap<String, variorum.collation.Note>();
			rows(NOTES, "notes", EditionJson::note).forEach(n -> notes.putIfAbsent(n.id(), n));
			var view = new TreeMap<String, String>();
			rows(VIEW, "the window", r -> Map.entry(Json.words(r, "name"), Json.words(r, "value")))
					.forEach(e -> view.put(e.getKey(), e.getValue()));
			if (unpacked.isTooMuch()) {
				error("it unpacks to more than can be read here; what came after that was left out");
			} else if (unpacked.isDamaged() && problems.isEmpty()) {
				warn("the file is damaged, but nothing of the story seems to be missing: save it again");
			}
			var edition = new Edition(versions, removed, corrections.stream().distinct().toList(), List.copyOf(notes.values()));
			return new SavedStory.Opened(new SavedStory(edition, contents, view), problems, stamp);
		}

		private void manifest(List<Witness> versions, List<Witness> removed) throws NewerFormat {
			var part = Optional.ofNullable(texts.get(MANIFEST));
			var rows = part.map(p -> Rows.read(p.bytes()));
			int told = rows.map(r -> r.head().path("variorum").asInt(0)).orElse(0);
			if (told > formats.current()) {
				throw new NewerFormat(file.toString(), told, formats.current());
			}
			format = told < 1 ? formats.current() : told;
			var known = new HashSet<VersionKey>();
			for (var row : rows.map(Rows::rows).orElse(List.of())) {
				witness(row).filter(w -> known.add(w.key())).ifPresent((row.path("removed").asBoolean() ? removed : versions)::add);
			}
			if (told < 1 || rows.get().damaged() > 0 || known.size() < rows.get().rows().size()) {
				warn("the list of the versions is damaged; they were found by the names of their files");
				byNames(known).forEach(versions::add);
			}
		}

		private Optional<Witness> witness(ObjectNode row) {
			try {
				return Optional.of(json.witness(formats.current(format, MANIFEST, row)));
			} catch (IllegalArgumentException damaged) {
				return Optional.empty();
			}
		}

		/// The versions that the names of the contents tell, apart from those that are known.
		private List<Witness> byNames(Set<VersionKey> known) {
			var states = new TreeMap<VersionKey, TreeMap<Integer, Witness.State>>();
			for (var part : others) {
				var name = CONTENT.matcher(part.name());
				if (name.matches() && part.bytes().length > 0) {
					String file = name.group(3).isBlank() ? "version" : name.group(3);
					states.computeIfAbsent(new VersionKey(name.group(1)), k -> new TreeMap<>()).put(Integer.valueOf(name.group(2)),
							new Witness.State(file, VersionKey.digest(part.bytes()), "", ""));
				}
			}
			return states.entrySet().stream().filter(e -> !known.contains(e.getKey())).map(e -> new Witness(e.getKey(),
					e.getValue().lastEntry().getValue(), List.copyOf(e.getValue().headMap(e.getValue().lastKey()).values()))).toList();
		}

		/// The contents by their digests. Of a version whose very bytes are not there, what is left of them stands in their
		/// place; where nothing is, that is said, and the version stays in the list.
		private Map<String, byte[]> contents(List<Witness> versions, List<Witness> removed) {
			var contents = new HashMap<String, byte[]>();
			others.forEach(p -> contents.putIfAbsent(VersionKey.digest(p.bytes()), p.bytes()));
			var wanted = new HashSet<String>();
			for (var list : List.of(versions, removed)) {
				list.replaceAll(w -> contents.containsKey(w.now().digest()) ? w : left(w));
				list.forEach(w -> {
					wanted.add(w.now().digest());
					w.earlier().forEach(s -> wanted.add(s.digest()));
				});
			}
			contents.keySet().retainAll(wanted);
			return contents;
		}

		private Witness left(Witness w) {
			var part = others.stream().filter(p -> p.bytes().length > 0 && isNow(p.name(), w)).findFirst();
			if (part.isEmpty()) {
				error("the text of “" + w.now().file() + "” is not in it any more: add the file again");
				return w;
			}
			warn("the text of “" + w.now().file() + "” is damaged: compare it with the file it came from");
			return new Witness(w.key(), new Witness.State(w.now().file(), VersionKey.digest(part.get().bytes()), w.now().from(),
					w.now().read()), w.earlier());
		}

		private static boolean isNow(String name, Witness w) {
			var found = CONTENT.matcher(name);
			return found.matches() && found.group(1).equals(w.key().value()) && found.group(2).equals(String.valueOf(w.earlier().size()));
		}

		private <T> List<T> rows(String name, String what, Function<ObjectNode, T> read) {
			if (!texts.containsKey(name)) {
				error("the " + what + " are missing");
				return List.of();
			}
			var rows = Rows.read(texts.get(name).bytes());
			int lost = rows.damaged();
			var all = new ArrayList<T>();
			for (var row : rows.rows()) {
				try {
					all.add(read.apply(formats.current(format, name, row)));
				} catch (IllegalArgumentException damaged) {
					lost++;
				}
			}
			if (lost > 0 || !texts.get(name).isWhole()) {
				error((lost > 0 ? lost + " of the " : "some of the ") + what + " could not be read and were left out");
			}
			return all;
		}
	}
}

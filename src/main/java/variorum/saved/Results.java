package variorum.saved;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.article.Problem;
import variorum.collation.Collator;
import variorum.collation.Corrected;
import variorum.collation.Correction;
import variorum.collation.Judged;
import variorum.collation.VersionKey;
import variorum.collation.Versions;
import variorum.model.KeptFolder;
import variorum.text.Tokens;

/// Keeps what the engines judged of a story where the platform keeps what can be made again, so that a story opened a second
/// time shows all of its passages and facts as soon as its text.
///
/// A result is kept under the digest of all that it follows from: the program, to its last byte, the texts and what is known
/// of them, the corrections that the engines hear, how tightly passages were joined and whether there was a language model.
/// So one that is found is the one that the engines would give; what does not look like it ([ResultBytes]) is passed over.
/// Corrections to facts, which the engines do not hear, are applied anew. What was found last stays in memory.
public final class Results {
	private final String program;
	private final KeptFolder folder;
	private Optional<Found> last = Optional.empty();

	private record Found(String key, Judged judged) { }

	Results(String program, KeptFolder folder) {
		this.program = program;
		this.folder = folder;
	}

	/// The results of this program on this machine; none where nothing is to be kept (the property `variorum.cache` is `off`).
	public static Optional<Results> here() {
		return KeptFolder.platform("results").flatMap(f -> program().map(p -> new Results(p, f)));
	}

	/// What tells this program from every other one, and from itself before it was compiled again.
	private static Optional<String> program() {
		try {
			var source = Results.class.getProtectionDomain().getCodeSource();
			Path place = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
			try (var files = Files.isDirectory(place) ? Files.walk(place) : Stream.of(place)) {
				return Optional.of(files.filter(Files::isRegularFile).sorted().map(Results::seen).collect(Collectors.joining("\n")));
			}
		} catch (URISyntaxException | IOException | IllegalArgumentException unknown) {
			return Optional.empty();
		}
	}

	private static String seen(Path file) {
		try {
			return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
		} catch (IOException gone) {
			throw new IllegalArgumentException(file.toString(), gone);
		}
	}

	/// The result for `versions` as read with `corrections`, if it was kept. One that was made with the language model is what
	/// this program gives here, so `hasModel` is only asked where there is none.
	public Optional<Corrected> find(Versions versions, List<Correction> corrections, List<Problem> problems, double tightness,
			BooleanSupplier hasModel) {
		String content = content(versions, corrections, tightness);
		return judged(key(content, true), versions, corrections)
				.or(() -> hasModel.getAsBoolean() ? Optional.empty() : judged(key(content, false), versions, corrections))
				.map(j -> Collator.known(versions, corrections, problems, j));
	}

	/// Keeps `result`, which the engines gave for `versions` as read.
	public void keep(Corrected result, Versions versions, double tightness, boolean hasModel) {
		folder.write(key(content(versions, result.corrections(), tightness), hasModel), ResultBytes.of(Judged.of(result)));
	}

	private synchronized Optional<Judged> judged(String key, Versions versions, List<Correction> corrections) {
		if (last.filter(l -> l.key().equals(key)).isEmpty()) {
			last = folder.read(key).flatMap(b -> {
				var articles = Collator.prepared(versions, corrections).articles();
				return ResultBytes.judged(b, articles, articles.parallelStream().map(a -> Tokens.of(a.text())).toList());
			}).map(j -> new Found(key, j));
		}
		return last.map(Found::judged);
	}

	private String key(String content, boolean hasModel) {
		return VersionKey.digest((program + '\0' + hasModel + content).getBytes(StandardCharsets.UTF_8));
	}

	private static String content(Versions versions, List<Correction> corrections, double tightness) {
		var texts = versions.articles().parallelStream().map(a -> VersionKey.digest(a.toString().getBytes(StandardCharsets.UTF_8)))
				.toList();
		var heard = corrections.stream().filter(c -> !c.isOnFacts()).map(c -> Json.line(CorrectionJson.write(c))).toList();
		return tightness + "\0" + texts + '\0' + versions.keys() + '\0' + String.join("\0", heard);
	}
}

package variorum.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.article.Article;
import variorum.article.Problem;
import variorum.article.Problem.Severity;
import variorum.text.Progress;

/// Reads the versions of a story from files and folders.
public final class StoryLoader {
	private StoryLoader() { }

	/// Reads every file of `paths` and, of a folder, the files in it whose format is known. A file that cannot be read
	/// is a [Problem] and stops no other. Letters follow the sorted file names, whatever the order of `paths`.
	public static Story load(List<Path> paths, Progress progress) {
		var found = StoryFiles.of(paths);
		var articles = new ArrayList<Article>();
		var problems = new ArrayList<>(found.problems());
		for (Path file : found.files()) {
			progress.at(Progress.Stage.READING, (double) articles.size() / found.files().size());
			try {
				var draft = read(file);
				articles.add(Assembly.article(StoryFiles.name(file), draft).withId(letter(articles.size())));
				draft.warnings().forEach(w -> problems.add(new Problem(Severity.WARNING, file.toString(), w)));
			} catch (IOException e) {
				problems.add(new Problem(Severity.ERROR, file.toString(), Reasons.of(e)));
			}
		}
		return new Story(articles, problems);
	}

	/// Reads one version from the bytes of a file called `name`: a story of one version, or of none and the reason.
	public static Story read(String name, byte[] bytes) {
		try {
			var draft = draft(bytes, Format.of(name));
			var problems = draft.warnings().stream().map(w -> new Problem(Severity.WARNING, name, w)).toList();
			return new Story(List.of(Assembly.article(name, draft).withId(letter(0))), problems);
		} catch (IOException e) {
			return new Story(List.of(), List.of(new Problem(Severity.ERROR, name, Reasons.of(e))));
		}
	}

	/// Reads one version from a text that was pasted; `name` stands for its file's name. What [Article#source] maps to
	/// is `text` itself.
	public static Story paste(String name, String text) {
		if (Blanks.isBlank(text)) {
			return new Story(List.of(), List.of(new Problem(Severity.ERROR, name, "no words in it: copy the text and paste again")));
		}
		var draft = PlainFormat.read(text, List.of());
		var problems = draft.warnings().stream().map(w -> new Problem(Severity.WARNING, name, w)).toList();
		return new Story(List.of(Assembly.article(name, draft).withId(letter(0))), problems);
	}

	/// The letter of version `index`: A … Z, AA, AB …
	public static String letter(int index) {
		String last = String.valueOf((char) ('A' + index % 26));
		return index < 26 ? last : letter(index / 26 - 1) + last;
	}

	private static Draft read(Path file) throws IOException {
		String name = StoryFiles.name(file);
		return draft(Files.readAllBytes(file), Format.of(name));
	}

	private static Draft draft(byte[] bytes, Optional<Format> format) throws IOException {
		if (format.isPresent()) {
			return format.get().read(bytes);
		}
		var decoded = Decoded.of(bytes);
		var warnings = new ArrayList<>(decoded.warnings());
		warnings.add("a format that is not known, read as plain text: rename it to .txt or .md if that is what it is");
		return PlainFormat.read(decoded.text(), warnings);
	}
}

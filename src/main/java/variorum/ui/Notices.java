package variorum.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/// Cards that only tell: a fault of ours, the log, something that could not be done.
final class Notices {
	private static final double WIDTH = 560;

	private Notices() { }

	/// Tells of a fault; `read` hears when its reader is done with it.
	static Cards.Card fault(Throwable fault, Runnable read) {
		String details = Faults.details(fault);
		var area = area(details, 9);
		var page = page(line(Faults.words(fault)), line(Phrases.of("your-work-is-kept-what")), area);
		return new Cards.Card(Phrases.of("something-in-variorum-failed"), page, Optional.empty(),
				List.of(Cards.Answer.of(Phrases.of("go-on"), () -> { }), new Cards.Answer(Phrases.of("copy-the-details"), () -> {
					copy(details);
					return false;
				})), Phrases.of("close")).closing(read);
	}

	/// Shows the newest part of the log and where it is.
	static Cards.Card log(Optional<Folders> folders) {
		var file = folders.flatMap(f -> LogFile.newestFile(f.state()));
		String words = folders.map(f -> LogFile.newest(f.state())).orElse("");
		var area = area(words.isEmpty() ? Phrases.of("nothing-has-been-logged") : words, 20);
		var page = page(line(file.map(Path::toString).orElse(Phrases.of("no-log-is-written"))), area);
		area.positionCaret(area.getLength());
		return new Cards.Card(Phrases.of("the-log-of-variorum"), page, Optional.of(area), List.of(), Phrases.of("close"));
	}

	/// Asks whether to save before a window goes.
	static Cards.Card leaving(Runnable save, Runnable leave) {
		return new Cards.Card(Phrases.of("save-the-story-before-the"), page(line(Phrases.of("there-are-corrections-or-notes"))),
				Optional.empty(), List.of(Cards.Answer.of(Phrases.of("save"), save),
						Cards.Answer.of(Phrases.of("close-without-saving"), leave)), Phrases.of("stay-here"));
	}

	/// Tells that something could not be done, and what to do.
	static Cards.Card problem(String title, String words) {
		return new Cards.Card(title, page(line(words)), Optional.empty(), List.of(), Phrases.of("close"));
	}

	static VBox page(Node... lines) {
		var page = new VBox(10, lines);
		page.setPrefWidth(WIDTH);
		return page;
	}

	static Label line(String words) {
		var line = new Label(words);
		Breaks.wrap(line);
		line.setMinHeight(Label.USE_PREF_SIZE);
		return line;
	}

	private static TextArea area(String words, int rows) {
		var area = new TextArea(words);
		area.getStyleClass().add("details");
		area.setEditable(false);
		area.setPrefRowCount(rows);
		return area;
	}

	private static void copy(String words) {
		var content = new ClipboardContent();
		content.putString(words);
		Clipboard.getSystemClipboard().setContent(content);
	}
}

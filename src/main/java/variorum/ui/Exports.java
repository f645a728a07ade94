package variorum.ui;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import variorum.export.CollationJson;
import variorum.export.HtmlReport;
import variorum.export.PdfReport;

/// Writes what is open to files, off the FX thread, and prints what is seen.
final class Exports {
	/// Pixels of print for a pixel of the screen: sharp at 300 dots an inch on a page in landscape.
	private static final double SHARP = 2;

	/// Writes a collation in some form.
	private interface Form {
		void write(Session.Opened o, BufferedWriter out) throws IOException;
	}

	private final Session session;
	private final Work work;
	private final Dialogs dialogs;
	private final Consumer<Cards.Card> tell;

	/// `tell` shows a card.
	Exports(Session session, Work work, Dialogs dialogs, Consumer<Cards.Card> tell) {
		this.session = session;
		this.work = work;
		this.dialogs = dialogs;
		this.tell = tell;
	}

	void json() {
		var notes = session.notes.get().all();
		save("collation.json", (o, out) -> CollationJson.write(o.corrected(), notes, out));
	}

	/// One page that any browser shows and prints.
	void report() {
		var notes = session.notes.get().all();
		save("collation.html", (o, out) -> HtmlReport.write(o.corrected(), notes, o.story().title(), out));
	}

	/// The texts that are seen as pages, with what is marked in them now: the one that is read alone, or those side by side.
	void pdf(ViewPane seen) {
		var alone = seen instanceof OneText one ? one.reads() : Optional.<Integer>empty();
		var versions = alone.map(List::of).orElse(session.shown.get());
		var filter = session.filter.get();
		session.opened().ifPresent(o -> dialogs.save("collation.pdf").ifPresent(file -> behind(file, () -> {
			try (var out = Files.newOutputStream(file)) {
				PdfReport.write(o.collation(), versions, filter, o.story().title(), out);
			}
		})));
	}

	void picture(Scene scene) {
		dialogs.save("variorum.png").ifPresent(file -> {
			var image = scene.snapshot(null);
			behind(file, () -> Picture.write(image, file));
		});
	}

	private void save(String name, Form form) {
		session.opened().ifPresent(o -> dialogs.save(name).ifPresent(file -> behind(file, () -> {
			try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
				form.write(o, out);
			}
		})));
	}

	private interface Writing {
		void run() throws IOException;
	}

	// A disk that is full or a folder that may not be written to is no fault of ours.
	private void behind(Path file, Writing writing) {
		work.behind(() -> {
			try {
				writing.run();
				return Optional.<String>empty();
			} catch (IOException e) {
				return Optional.of(file + Phrases.of("could-not-be-written") + e.getMessage() + Phrases.of("choose-another-place"));
			}
		}, failed -> failed.ifPresentOrElse(why -> tell.accept(Notices.problem(Phrases.of("it-is-not-saved"), why)),
				() -> session.said.set(Phrases.of("saved-as") + file)));
	}

	/// Prints `seen` on one page in landscape, after asking for the printer.
	void print(Node seen, Supplier<Optional<PrinterJob>> jobs) {
		var job = jobs.get();
		if (job.isEmpty()) {
			tell.accept(Notices.problem(Phrases.of("no-printer-is-set-up"), Phrases.of("set-one-up-in-the")));
			return;
		}
		if (job.get().showPrintDialog(seen.getScene().getWindow())) {
			send(seen, job.get());
		}
	}

	private static void send(Node seen, PrinterJob job) {
		Paper paper = job.getJobSettings().getPageLayout().getPaper();
		PageLayout layout = job.getPrinter().createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
		if (job.printPage(layout, page(sharp(seen), layout.getPrintableWidth(), layout.getPrintableHeight()))) {
			job.endJob();
		}
	}

	static WritableImage sharp(Node seen) {
		var how = new SnapshotParameters();
		how.setTransform(Transform.scale(SHARP, SHARP));
		var b = seen.getBoundsInParent();
		how.setViewport(new Rectangle2D(b.getMinX() * SHARP, b.getMinY() * SHARP, b.getWidth() * SHARP, b.getHeight() * SHARP));
		return seen.snapshot(how, null);
	}

	/// An image as large as the page allows, its form kept.
	static ImageView page(WritableImage image, double width, double height) {
		var view = new ImageView(image);
		view.setPreserveRatio(true);
		view.setSmooth(true);
		view.setFitWidth(width);
		view.setFitHeight(height);
		return view;
	}
}

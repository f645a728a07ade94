package variorum.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import variorum.align.Alignment;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.align.Table;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.collation.Collation;
import variorum.text.Span;
import variorum.view.Column;
import variorum.view.Filter;
import variorum.view.Piece;

/// Frames of the columns beside a `ListView` of `TextFlow`s over the same text and marks: the time to the first painted frame
/// and the time of a frame while scrolling. Run by hand on a quiet machine: arguments are columns, words, passages.
public final class FrameBench {
	private static final double WIDTH = 1600;
	private static final double HEIGHT = 960;
	private static final int FRAMES = 200;

	private FrameBench() { }

	public static void main(String[] args) throws Exception {
		int columns = args.length > 0 ? Integer.parseInt(args[0]) : 4;
		int words = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
		int passages = args.length > 2 ? Integer.parseInt(args[2]) : 5_000;
		var story = story(columns, words, passages, args.length > 3 ? Integer.parseInt(args[3]) : 60);
		for (int round = 0; round < 2; round++) {
			report("columns", Fx.call(() -> columns(story)));
			report("ListView", Fx.call(() -> lists(story)));
		}
		System.exit(0);
	}

	/// A view, and what scrolls it by some pixels.
	private record Seen(Node node, Scroll scroll) { }

	private interface Scroll {
		void to(double y);
	}

	private static Seen columns(Collation story) {
		Typography.load();
		var session = new Session();
		var view = new SideBySide(session, new Work(Throwable::printStackTrace));
		session.open(Session.Opened.of(story), 8);
		return new Seen(view.node(), y -> view.panes().getFirst().reveal(view.panes().getFirst().column().article().blocks()
				.get((int) (y / 100) % view.panes().getFirst().column().article().blocks().size()).span(), 0.1));
	}

	@SuppressWarnings("unchecked")
	private static Seen lists(Collation story) {
		var row = new HBox();
		var shown = java.util.stream.IntStream.range(0, story.articles().size()).boxed().toList();
		for (int v : shown) {
			var column = Column.of(story, v, shown, Filter.SHARED);
			var list = new ListView<Piece>();
			list.getItems().setAll(Piece.of(column));
			list.setCellFactory(l -> new Cell(column));
			list.setPrefWidth(WIDTH / shown.size());
			row.getChildren().add(list);
		}
		return new Seen(row, y -> row.getChildren().forEach(n -> ((ListView<Piece>) n).scrollTo((int) (y / 100))));
	}

	private static final class Cell extends ListCell<Piece> {
		private final Column column;
		private final Text text = new Text();
		private final TextFlow flow = new TextFlow(text);
		private final Pane marks = new Pane();

		Cell(Column column) {
			this.column = column;
			setGraphic(new Pane(marks, flow));
		}

		@Override
		protected void updateItem(@Nullable Piece piece, boolean empty) {
			super.updateItem(piece, empty);
			if (piece == null || empty) {
				text.setText("");
				return;
			}
			Measure.set(text, flow, column.article().at(piece.span()), piece.kind(), new Typography(1));
			double w = WIDTH / 4 - 40;
			flow.setPrefWidth(w);
			flow.resize(w, flow.prefHeight(w));
			flow.layout();
			marks.getChildren().clear();
			for (var m : piece.shared()) {
				int from = Math.max(0, m.span().start() - piece.span().start());
				int to = Math.min(piece.span().length(), m.span().end() - piece.span().start());
				var path = Outline.boxes(flow.getLayoutInfo().getSelectionGeometry(from, to, false));
				path.getStyleClass().setAll(Styles.PASSAGE, Styles.of(m.degree()));
				marks.getChildren().add(path);
			}
		}
	}

	private static void report(String what, Seen seen) throws Exception {
		long start = System.nanoTime();
		var stage = Fx.call(() -> {
			var scene = new Scene(new javafx.scene.layout.StackPane(seen.node()), WIDTH, HEIGHT);
			scene.getStylesheets().add(FrameBench.class.getResource("variorum.css").toExternalForm());
			var s = new Stage();
			s.setScene(scene);
			s.show();
			return s;
		});
		pulse(stage.getScene());
		double first = (System.nanoTime() - start) / 1e6;
		Thread.sleep(1500);
		double[] frames = new double[FRAMES];
		for (int i = 0; i < FRAMES; i++) {
			double y = i * 100;
			long t = System.nanoTime();
			Fx.run(() -> seen.scroll().to(y));
			pulse(stage.getScene());
			frames[i] = (System.nanoTime() - t) / 1e6;
		}
		Arrays.sort(frames);
		System.out.printf("%-9s first %.0f ms, frame p50 %.1f p95 %.1f max %.1f ms%n", what, first, frames[FRAMES / 2],
				frames[FRAMES * 95 / 100], frames[FRAMES - 1]);
		Fx.run(stage::close);
	}

	private static void pulse(Scene scene) throws Exception {
		var laid = new CountDownLatch(1);
		Fx.run(() -> {
			Runnable[] once = new Runnable[1];
			once[0] = () -> {
				scene.removePostLayoutPulseListener(once[0]);
				laid.countDown();
			};
			scene.addPostLayoutPulseListener(once[0]);
			Platform.requestNextPulse();
		});
		laid.await();
	}

	private static Collation story(int columns, int words, int passages, int paragraph) {
		var random = new Random(42);
		var articles = new ArrayList<Article>();
		for (int c = 0; c < columns; c++) {
			articles.add(article(c, words, paragraph, random));
		}
		var shared = new ArrayList<Passage>();
		for (int p = 0; p < passages; p++) {
			var readings = new ArrayList<Passage.Reading>();
			var links = new ArrayList<Passage.Link>();
			for (int c = 0; c < columns; c++) {
				int n = articles.get(c).text().length();
				int from = (int) ((double) p / passages * (n - 400)) + random.nextInt(60);
				readings.add(new Passage.Reading(c, new Span(from, from + 40 + random.nextInt(200))));
				for (int o = 0; o < c; o++) {
					links.add(new Passage.Link(o, c, Degree.values()[p % 3], false, 1, "made", List.of()));
				}
			}
			shared.add(new Passage(Degree.values()[p % 3], false, 1, "made", readings, links));
		}
		List<List<variorum.text.Token>> none = new ArrayList<>();
		articles.forEach(a -> none.add(List.of()));
		return new Collation(articles, articles.stream().map(a -> Metadata.NONE).toList(),
				new Alignment(shared, new Table(none, new int[0], new boolean[0]), List.of()), List.of(), List.of());
	}

	private static Article article(int version, int words, int paragraph, Random random) {
		String[] some = {"harbour", "the", "ferry", "at", "dawn", "ran", "aground", "officials", "said", "a", "of", "passengers"};
		var text = new StringBuilder();
		var blocks = new ArrayList<Block>();
		for (int w = 0; w < words;) {
			int start = text.length();
			for (int i = 0; i < paragraph; i++, w++) {
				text.append(i == 0 ? "The" : (i % 12 == 0 ? ". Then " : " ") + some[random.nextInt(some.length)]);
			}
			blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
			text.append("\n\n");
		}
		return new Article(String.valueOf((char) ('A' + version)), version + ".txt", Metadata.NONE, text.toString(), blocks, List.of(),
				List.of(), SourceMap.identity(text.length()));
	}
}

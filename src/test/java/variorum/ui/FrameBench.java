package variorum.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
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

/// Frames of the columns beside a `ListView` of `TextFlow`s over the same text and marks, in the same window, scrolled by the
/// same pixels: the time from making the view to its first painted frame, and the time of a frame while scrolling, from the
/// hand's movement to the end of its painting. What waits for the beat of the screen is not counted. Times are of the clock,
/// and of the processor (both threads that make a frame), since only the latter can be trusted on a busy machine.
///
/// Run by hand: `mvn -q test-compile exec:exec@frames`; arguments are columns, words, passages, words of a paragraph.
public final class FrameBench {
	private static final double WIDTH = 1600;
	private static final double HEIGHT = 960;
	private static final int FRAMES = 300;
	private static final int ROUNDS = 3;
	private static final double STEP = 100;

	private FrameBench() { }

	public static void main(String[] args) throws Exception {
		int columns = argument(args, 0, 4);
		var story = story(columns, argument(args, 1, 100_000), argument(args, 2, 5_000), argument(args, 3, 60));
		var opened = Session.Opened.of(story);
		for (int round = 0; round < ROUNDS; round++) {
			report("columns", () -> columns(opened));
			report("ListView", () -> lists(story));
		}
		System.exit(0);
	}

	private static int argument(String[] args, int i, int otherwise) {
		return args.length > i ? Integer.parseInt(args[i]) : otherwise;
	}

	/// A view, and what scrolls it down by some pixels.
	private record Seen(Node node, DoubleConsumer scroll) { }

	private static Seen columns(Session.Opened story) {
		Typography.load();
		var session = new Session();
		var view = new SideBySide(session, new Work(Throwable::printStackTrace));
		session.open(story, Session.MOST_COLUMNS);
		return new Seen(view.node(), by -> {
			var first = view.panes().getFirst();
			first.byHand(first.scrollY() + by, false);
		});
	}

	private static Seen lists(Collation story) {
		var row = new HBox();
		var shown = IntStream.range(0, story.articles().size()).boxed().toList();
		double width = (WIDTH - Gutter.WIDTH * (shown.size() - 1)) / shown.size();
		for (int v : shown) {
			var column = Column.of(story, v, shown, Filter.SHARED);
			var list = new ListView<Piece>();
			list.getItems().setAll(Piece.of(column));
			list.setCellFactory(l -> new Cell(column, width - 2 * PieceNode.SIDE - 24));
			list.setPrefWidth(width);
			row.getChildren().add(list);
		}
		row.setSpacing(Gutter.WIDTH);
		return new Seen(row, by -> row.getChildren().forEach(n -> ((VirtualFlow<?>) n.lookup(".virtual-flow")).scrollPixels(by)));
	}

	private static final class Cell extends ListCell<Piece> {
		private final Column column;
		private final double width;
		private final Text text = new Text();
		private final TextFlow flow = new TextFlow(text);
		private final Pane marks = new Pane();

		Cell(Column column, double width) {
			this.column = column;
			this.width = width;
			text.getStyleClass().add(Styles.READING);
			setGraphic(new Pane(marks, flow));
		}

		@Override
		protected void updateItem(@Nullable Piece piece, boolean empty) {
			super.updateItem(piece, empty);
			marks.getChildren().clear();
			if (piece == null || empty) {
				text.setText("");
				return;
			}
			Measure.set(text, flow, column.article().at(piece.span()), piece.kind(), new Typography(1));
			flow.setPrefWidth(width);
			flow.resize(width, flow.prefHeight(width));
			flow.layout();
			for (var m : piece.shared()) {
				int from = Math.max(0, m.span().start() - piece.span().start());
				int to = Math.min(piece.span().length(), m.span().end() - piece.span().start());
				var path = Outline.boxes(flow.getLayoutInfo().getSelectionGeometry(from, to, false));
				path.getStyleClass().setAll(Styles.PASSAGE, Styles.of(m.degree()));
				marks.getChildren().add(path);
			}
		}
	}

	private static void report(String what, Callable<Seen> making) throws Exception {
		var beat = Fx.call(FrameClock::new);
		Stage[] stage = new Stage[1];
		Seen[] seen = new Seen[1];
		var first = beat.frame(() -> {
			seen[0] = making.call();
			var scene = new Scene(new StackPane(seen[0].node()), WIDTH, HEIGHT);
			scene.getStylesheets().add(FrameBench.class.getResource("variorum.css").toExternalForm());
			stage[0] = new Stage();
			stage[0].setScene(scene);
			stage[0].show();
			return scene;
		});
		// What is measured in the background has come by then.
		Thread.sleep(2500);
		var clock = new double[FRAMES];
		var processor = new double[FRAMES];
		var fx = new double[FRAMES];
		for (int i = 0; i < FRAMES; i++) {
			var f = beat.frame(() -> {
				seen[0].scroll().accept(STEP);
				return stage[0].getScene();
			});
			clock[i] = f.clock();
			processor[i] = f.processor();
			fx[i] = f.fx();
		}
		System.out.printf("%-9s first %4.0f ms (processor %4.0f)  frame %s  processor %s, of it FX %s%n", what,
				first.clock(), first.processor(), quantiles(clock), quantiles(processor), quantiles(fx));
		Fx.run(stage[0]::close);
	}

	private static String quantiles(double[] times) {
		Arrays.sort(times);
		return String.format("p50 %4.1f p95 %5.1f max %5.1f ms", times[FRAMES / 2], times[FRAMES * 95 / 100], times[FRAMES - 1]);
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

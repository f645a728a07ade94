package variorum.saved;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes values made of records as bytes and reads them back, whatever records they are.
///
/// The types tell what is written: a record's components in their order, a list's length and elements, which of its kinds a
/// sealed interface's value is. Equal words are written once and are one object again. Nothing tells the types: bytes are for
/// the program that wrote them, the same to the last class, and for no other. Cost: one walk over the value.
final class RecordBytes {
	private static final Map<Class<?>, Shape> SHAPES = new java.util.concurrent.ConcurrentHashMap<>();

	/// How values of one record are taken apart and made; of a sealed interface, the kinds of them.
	private record Shape(List<RecordComponent> parts, List<Type> types, Optional<Constructor<?>> maker, List<Class<?>> kinds,
			Map<String, Object> constants) {
		static Shape of(Class<?> type) {
			var kinds = type.isSealed() && !type.isEnum() ? List.<Class<?>>of(type.getPermittedSubclasses()) : List.<Class<?>>of();
			var constants = type.isEnum() ? constants(type) : Map.<String, Object>of();
			if (!type.isRecord()) {
				return new Shape(List.of(), List.of(), Optional.empty(), kinds, constants);
			}
			var parts = List.of(type.getRecordComponents());
			try {
				var maker = type.getDeclaredConstructor(parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
				return new Shape(parts, parts.stream().map(RecordComponent::getGenericType).toList(), Optional.of(maker), kinds, constants);
			} catch (NoSuchMethodException e) {
				throw new IllegalStateException("every record has its constructor", e);
			}
		}

		private static Map<String, Object> constants(Class<?> type) {
			return Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(c -> ((Enum<?>) c).name(), c -> c));
		}
	}

	private RecordBytes() { }

	private static Shape shape(Class<?> type) {
		return SHAPES.computeIfAbsent(type, Shape::of);
	}

	private static Class<?> raw(Type type) {
		return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
	}

	private static Type element(Type type) {
		return ((ParameterizedType) type).getActualTypeArguments()[0];
	}

	/// The bytes of `value`, which is declared as `type`.
	static byte[] of(Object value, Type type) {
		var bytes = new ByteArrayOutputStream();
		try (var out = new DataOutputStream(bytes)) {
			new Writing(out, new HashMap<>()).write(value, type);
		} catch (IOException inMemory) {
			throw new UncheckedIOException(inMemory);
		}
		return bytes.toByteArray();
	}

	/// One writing; `known` has the numbers of the words that were written.
	private record Writing(DataOutputStream out, Map<String, Integer> known) {
		void write(Object value, Type type) throws IOException {
			switch (value) {
				case Integer i -> out.writeInt(i);
				case Double d -> out.writeDouble(d);
				case Boolean b -> out.writeBoolean(b);
				case Enum<?> e -> words(e.name());
				case String s -> words(s);
				case BigDecimal n -> words(n.toString());
				case LocalDate d -> out.writeLong(d.toEpochDay());
				case Optional<?> o -> {
					out.writeBoolean(o.isPresent());
					if (o.isPresent()) {
						write(o.get(), element(type));
					}
				}
				case List<?> list -> {
					out.writeInt(list.size());
					for (Object each : list) {
						write(each, element(type));
					}
				}
				default -> record(value, raw(type));
			}
		}

		// New words have the next number.
		private void words(String s) throws IOException {
			Integer number = known.putIfAbsent(s, known.size());
			out.writeInt(number == null ? known.size() - 1 : number);
			if (number == null) {
				byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
				out.writeInt(bytes.length);
				out.write(bytes);
			}
		}

		private void record(Object value, Class<?> declared) throws IOException {
			if (declared.isSealed()) {
				out.writeByte(Arrays.asList(declared.getPermittedSubclasses()).indexOf(value.getClass()));
			}
			var shape = shape(value.getClass());
			for (int i = 0; i < shape.parts().size(); i++) {
				try {
					write(shape.parts().get(i).getAccessor().invoke(value), shape.types().get(i));
				} catch (ReflectiveOperationException e) {
					throw new IllegalStateException("a record that hides " + shape.parts().get(i), e);
				}
			}
		}
	}

	/// Reads a value of `type`. Throws a [RuntimeException] where the bytes do not make one.
	static Object read(ByteBuffer in, Type type) {
		return new Reading(in, new ArrayList<>()).read(type);
	}

	/// One reading; `known` are the words that were read, by their numbers.
	private record Reading(ByteBuffer in, List<String> known) {
		Object read(Type type) {
			Class<?> raw = raw(type);
			if (raw == int.class) {
				return in.getInt();
			} else if (raw == double.class) {
				return in.getDouble();
			} else if (raw == boolean.class) {
				return in.get() != 0;
			} else if (raw == String.class) {
				return words();
			} else if (raw == List.class) {
				return list(element(type));
			} else if (raw == Optional.class) {
				return in.get() != 0 ? Optional.of(read(element(type))) : Optional.empty();
			} else if (raw == BigDecimal.class) {
				return new BigDecimal(words());
			} else if (raw == LocalDate.class) {
				return LocalDate.ofEpochDay(in.getLong());
			}
			var shape = shape(raw);
			return !shape.constants().isEmpty() ? constant(shape)
					: record(shape.kinds().isEmpty() ? raw : shape.kinds().get(in.get()));
		}

		private Object constant(Shape shape) {
			String name = words();
			return Optional.ofNullable(shape.constants().get(name)).orElseThrow(() -> new IllegalArgumentException("no " + name));
		}

		private String words() {
			int number = in.getInt();
			if (number == known.size()) {
				byte[] bytes = new byte[size(in.getInt())];
				in.get(bytes);
				known.add(new String(bytes, StandardCharsets.UTF_8));
			}
			return known.get(number);
		}

		// What is longer than all that is left is no length: nothing is made room for.
		private int size(int told) {
			if (told < 0 || told > in.remaining()) {
				throw new IllegalArgumentException(told + " of something in " + in.remaining() + " bytes");
			}
			return told;
		}

		private List<Object> list(Type element) {
			int size = size(in.getInt());
			var list = new ArrayList<Object>(size);
			for (int i = 0; i < size; i++) {
				list.add(read(element));
			}
			return list;
		}

		private Object record(Class<?> type) {
			var shape = shape(type);
			Object[] parts = new Object[shape.parts().size()];
			for (int i = 0; i < parts.length; i++) {
				parts[i] = read(shape.types().get(i));
			}
			try {
				return shape.maker().orElseThrow().newInstance(parts);
			} catch (ReflectiveOperationException refused) {
				throw new IllegalArgumentException("not a " + type.getSimpleName(), refused);
			}
		}
	}
}

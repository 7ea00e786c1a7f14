# The API and its pages; docker-compose.yml puts a Neo4j beside it.
FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY tsconfig.json tsconfig.build.json ./
COPY tools ./tools
COPY src ./src
COPY cypher ./cypher
COPY schema ./schema
COPY seeds ./seeds
COPY docs ./docs
RUN node tools/build.mjs
ENV NODE_ENV=production WHOSAID_HOST=0.0.0.0 PORT=4000
EXPOSE 4000
USER node
CMD ["node", "dist/cli/main.js", "start"]
